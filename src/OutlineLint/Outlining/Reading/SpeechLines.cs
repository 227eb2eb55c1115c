using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>The lines of a tree with their roles, and the text where the looks of a line do not say enough.</summary>
internal sealed class SpeechLines
{
    private readonly LineHints _hints;
    private readonly string _text;
    private readonly int[] _plainBefore;

    public SpeechLines(SyntaxTree tree, LineHints hints)
    {
        (Tree, _hints) = (tree, hints);
        _text = tree.Text.ToString();
        Roles = new LineRole[tree.LineCount];
        _plainBefore = new int[tree.LineCount + 1];
        for (var line = 0; line < Roles.Length; line++)
            Roles[line] = tree.Lines[line].Kind == SyntaxKind.None ? LineRole.Blank : hints[line].IsAside ? LineRole.Aside : LineRole.Body;
    }

    public SyntaxTree Tree { get; }

    public FrameGrammar Frame => Tree.Grammar.Frame;

    public LineRole[] Roles { get; }

    public int Count => Roles.Length;

    public ReadOnlySpan<char> Text => _text;

    public GreenLine this[int line] => Tree.Lines[line];

    public bool Is(int line, LineRole role) => Roles[line] == role;

    public bool IsBody(int line) => Roles[line] == LineRole.Body;

    public bool Has(int line, LineTraits traits) => Tree.Lines[line].Has(traits);

    /// <summary>Where the text of a line stands, without trivia at its start and end.</summary>
    public TextSpan ContentSpan(int line)
    {
        var pieces = Tree.Lines[line].Pieces;
        var (start, end) = (Tree.StartOf(line), Tree.StartOf(line + 1));
        var first = 0;
        for (; first < pieces.Length && pieces[first].IsTrivia; first++)
            start += pieces[first].Width;
        for (var last = pieces.Length - 1; last > first && pieces[last].IsTrivia; last--)
            end -= pieces[last].Width;
        return first == pieces.Length ? new TextSpan(start, 0) : TextSpan.FromBounds(start, end);
    }

    /// <summary>The text of a line, without trivia at its start and end.</summary>
    public ReadOnlySpan<char> Content(int line)
    {
        var span = ContentSpan(line);
        return _text.AsSpan(span.Start, span.Length);
    }

    /// <summary>Whether a marker stands at the start of the line that needs no partner to be believed: 一把 in “一把借不完的伞” does.</summary>
    public bool IsMarked(int line) =>
        Has(line, LineTraits.LineMarker) && Tree.Grammar.FormAt(Tree.Lines[line].FirstMarker.Form) is not { IsWeak: true, Style.Kin: "verb" };

    public FrameElement Element(int line) => Element(ContentSpan(line));

    public FrameElement Element(TextSpan span) => new(span, _text.Substring(span.Start, span.Length));

    /// <summary>The level that a heading style gives the line, for one that looks like a heading too; else 0.</summary>
    public int StyledLevel(int line) => Has(line, LineTraits.OwnLine) ? _hints[line].HeadingLevel : 0;

    /// <summary>The next line that is not blank, or the number of lines.</summary>
    public int Next(int line)
    {
        do
            line++;
        while (line < Count && IsPassedOver(line));
        return line;
    }

    /// <summary>The line before that is not blank, or -1.</summary>
    public int Previous(int line)
    {
        do
            line--;
        while (line >= 0 && IsPassedOver(line));
        return line;
    }

    private bool IsPassedOver(int line) => Roles[line] is LineRole.Blank or LineRole.Aside;

    /// <summary>Counts the plain lines, once the roles are settled.</summary>
    public void CountPlainLines()
    {
        for (var line = 0; line < Count; line++)
            _plainBefore[line + 1] = _plainBefore[line] + (IsBody(line) && !Has(line, LineTraits.LineMarker | LineTraits.OwnLine) ? 1 : 0);
    }

    /// <summary>How many plain paragraphs stand between two lines.</summary>
    public int PlainBetween(int first, int last) => last <= first ? 0 : _plainBefore[last] - _plainBefore[first + 1];
}
