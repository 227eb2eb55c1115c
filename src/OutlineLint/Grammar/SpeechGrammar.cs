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
    private readonly ushort[] _groupOf = new ushort[char.MaxValue + 1];
    private readonly MarkerForm[][] _groups;
    private readonly MarkerForm[] _forms;

    internal SpeechGrammar(IEnumerable<MarkerStyle> styles, IEnumerable<MarkerForm> forms, IReadOnlyDictionary<string, SpanPattern> patterns)
    {
        Styles = [.. styles];
        _forms = [.. forms];
        _groups = GroupByFirst();
        Frame = new FrameGrammar(patterns);
    }

    /// <summary>The grammar that comes with the library.</summary>
    public static SpeechGrammar Default => BuiltIn.Value;

    /// <summary>Every marker style, in the order of the grammar.</summary>
    public ImmutableArray<MarkerStyle> Styles { get; }

    internal FrameGrammar Frame { get; }

    internal int KinCount => Styles.IsEmpty ? 0 : Styles.Max(style => style.KinIndex) + 1;

    /// <summary>The grammar of the library with a file of one's own on top.</summary>
    /// <param name="text">The text of the grammar file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <exception cref="GrammarException">The file is wrong: says the line, the column, and what was expected.</exception>
    public static SpeechGrammar WithFile(string text, string fileName) => Standard().Add(text, fileName).Compile();

    internal MarkerForm FormAt(int id) => _forms[id - 1];

    /// <summary>Whether a marker can begin with the character.</summary>
    internal bool CanStart(char c) => _groupOf[c] != 0;

    /// <summary>Reads the marker that begins at the position; the end is -1 when there is none.</summary>
    internal int MatchMarker(ReadOnlySpan<char> line, int position, MarkerPlaces place, out MarkerForm? form, out PatternCapture capture)
    {
        foreach (var candidate in _groups[_groupOf[line[position]]])
        {
            capture = PatternCapture.None;
            if ((candidate.Places & place) == 0)
                continue;
            var end = candidate.Pattern.Match(line, position, ref capture);
            if (end != SpanPattern.NoMatch)
            {
                form = candidate;
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

    /// <summary>Characters that begin the same forms share a group; group 0 has none.</summary>
    private MarkerForm[][] GroupByFirst()
    {
        var formsOf = new Dictionary<char, List<MarkerForm>>();
        foreach (var form in _forms)
        {
            var first = new FirstSet();
            form.Pattern.AddFirst(first);
            foreach (var c in first.Characters)
            {
                if (!formsOf.TryGetValue(c, out var list))
                    formsOf.Add(c, list = []);
                list.Add(form);
            }
        }

        List<MarkerForm[]> groups = [[]];
        foreach (var group in formsOf.GroupBy(pair => string.Join(',', pair.Value.Select(form => form.Id)), StringComparer.Ordinal))
        {
            foreach (var (c, _) in group)
                _groupOf[c] = checked((ushort)groups.Count);
            groups.Add([.. group.First().Value]);
        }

        return [.. groups];
    }
}
