using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Syntax;

/// <summary>A speech as a lossless, immutable tree: what every line looks like, told from that line alone.</summary>
public sealed class SyntaxTree
{
    private readonly int[] _starts;
    private SpeechSyntax? _root;

    private SyntaxTree(SourceText text, SpeechGrammar grammar, GreenLine[] lines, int[] starts) =>
        (Text, Grammar, Lines, _starts) = (text, grammar, lines, starts);

    /// <summary>The text that the tree was made from; <see cref="ToFullString"/> is this text.</summary>
    public SourceText Text { get; }

    /// <summary>The grammar that the lines were read with.</summary>
    public SpeechGrammar Grammar { get; }

    /// <summary>The number of lines that have text or a line end; a line end at the end of the text opens no line.</summary>
    public int LineCount => Lines.Length;

    internal GreenLine[] Lines { get; }

    /// <summary>Parses a text; any text parses.</summary>
    public static SyntaxTree ParseText(string text, SpeechGrammar? grammar = null) => ParseText(SourceText.From(text), grammar);

    /// <summary>Parses a text; any text parses.</summary>
    public static SyntaxTree ParseText(SourceText text, SpeechGrammar? grammar = null)
    {
        grammar ??= SpeechGrammar.Default;
        var lines = SpeechParser.Parse(text.ToString(), grammar);
        return new SyntaxTree(text, grammar, lines, StartsOf(lines));
    }

    /// <summary>The tree of a changed text; only the lines that the change touches are parsed again.</summary>
    /// <param name="newText">The changed text; best made with <see cref="SourceText.WithChanges(TextChange[])"/>, which knows what changed.</param>
    public SyntaxTree WithChangedText(SourceText newText)
    {
        var changes = newText.GetChangeRanges(Text);
        return changes.Count == 0 ? this : WithChange(newText, TextChangeRange.Collapse(changes));
    }

    /// <summary>The tree of a text in which one stretch has changed; only the lines that it touches are parsed again.</summary>
    /// <param name="newText">The changed text.</param>
    /// <param name="change">The stretch of this tree's text, and its new length; outside it the two texts are the same.</param>
    public SyntaxTree WithChange(SourceText newText, TextChangeRange change)
    {
        var lines = IncrementalParser.Parse(this, newText, change);
        return new SyntaxTree(newText, Grammar, lines, StartsOf(lines));
    }

    /// <summary>The root of the tree.</summary>
    public SpeechSyntax GetRoot() => _root ?? Interlocked.CompareExchange(ref _root, new SpeechSyntax(this), null) ?? _root;

    /// <summary>The text, put together from the pieces of the tree.</summary>
    public string ToFullString() => GetRoot().ToFullString();

    /// <summary>The tree, indented, with kinds, spans and texts: for people and for snapshots.</summary>
    public string Dump() => SyntaxDump.Of(GetRoot());

    /// <summary>Where a line starts, in UTF-16 units; for the line behind the last, the length of the text.</summary>
    internal int StartOf(int line) => _starts[line];

    /// <summary>The line that holds a position, from 0.</summary>
    internal int LineAt(int position)
    {
        var found = Array.BinarySearch(_starts, 0, Lines.Length, position);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    private static int[] StartsOf(GreenLine[] lines)
    {
        var starts = new int[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++)
            starts[i + 1] = starts[i] + lines[i].Width;
        return starts;
    }
}
