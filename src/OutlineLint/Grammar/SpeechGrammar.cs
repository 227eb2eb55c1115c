using System.Collections.Immutable;
using System.Resources;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>What a speech looks like: every marker style, and the lines of the frame; compiled from grammar files.</summary>
public sealed class SpeechGrammar
{
    /// <summary>How many forms of markers a grammar may have.</summary>
    internal const int MaxForms = 1000;

    private static readonly Lazy<SpeechGrammar> BuiltIn = new(() => Standard().Compile());
    private readonly MarkerForm[] _forms;
    private readonly MarkerIndex _index;
    private readonly Lazy<LintGrammar> _lint;

    internal SpeechGrammar(IEnumerable<MarkerStyle> styles, IEnumerable<MarkerForm> forms, IReadOnlyDictionary<string, SpanPattern> patterns)
    {
        Styles = [.. styles];
        _forms = [.. forms];
        _index = new MarkerIndex(_forms);
        Frame = new FrameGrammar(patterns);
        _lint = new(() => new LintGrammar(patterns));
    }

    /// <summary>The grammar that comes with the library.</summary>
    public static SpeechGrammar Default => BuiltIn.Value;

    /// <summary>Every marker style, in the order of the grammar.</summary>
    public ImmutableArray<MarkerStyle> Styles { get; }

    internal FrameGrammar Frame { get; }

    /// <summary>What only rules ask for; made when the first one does.</summary>
    internal LintGrammar Lint => _lint.Value;

    internal int KinCount => Styles.IsEmpty ? 0 : Styles.Max(style => style.KinIndex) + 1;

    /// <summary>The grammar of the library with a file of one's own on top.</summary>
    /// <param name="text">The text of the grammar file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <exception cref="GrammarException">The file is wrong: says the line, the column, and what was expected.</exception>
    public static SpeechGrammar WithFile(string text, string fileName) => Standard().Add(text, fileName).Compile();

    internal MarkerForm FormAt(int id) => _forms[id - 1];

    /// <summary>Whether a marker can begin with the character at such a place.</summary>
    internal bool CanStart(char c, MarkerPlaces place) => _index.CanStart(c, place);

    /// <summary>Reads the marker that begins at the position, in one place; the end is -1 when there is none.</summary>
    internal int MatchMarker(ReadOnlySpan<char> line, int position, MarkerPlaces place, out MarkerForm? form, out PatternCapture capture)
    {
        foreach (var candidate in _index.CandidatesAt(line[position], place))
        {
            if (!candidate.Second.Admits(line, position + 1))
                continue;
            capture = PatternCapture.None;
            var end = candidate.Form.Pattern.Match(line, position, ref capture);
            if (end != SpanPattern.NoMatch)
            {
                form = candidate.Form;
                return end;
            }
        }

        form = null;
        capture = PatternCapture.None;
        return SpanPattern.NoMatch;
    }

    private static GrammarCompiler Standard() =>
        new GrammarCompiler().Add(Resource("markers.grammar"), "markers.grammar").Add(Resource("frame.grammar"), "frame.grammar");

    private static string Resource(string name)
    {
        using var stream = typeof(SpeechGrammar).Assembly.GetManifestResourceStream(name) ?? throw new MissingManifestResourceException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
