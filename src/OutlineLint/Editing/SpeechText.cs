using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules;

namespace OutlineLint.Editing;

/// <summary>The text of a speech by its lines, as an edit looks at it. A line end at the end of the text opens one more line, which is empty.</summary>
internal sealed class SpeechText(Outline outline)
{
    /// <summary>The outline that was read from the text.</summary>
    public Outline Outline { get; } = outline;

    /// <summary>The speech as the rules see it.</summary>
    public Speech Speech { get; } = new(outline, Profile.Speech);

    /// <summary>The whole text.</summary>
    public string Text { get; } = outline.Tree.Text.ToString();

    /// <summary>The lines.</summary>
    public TextLineCollection Lines => Outline.Tree.Text.Lines;

    /// <summary>The line end that the text uses.</summary>
    public string LineBreak => LineEdits.BreakOf(Speech);

    /// <summary>The line that holds a position, from 0.</summary>
    public int LineOf(int position) => Lines.GetLineFromPosition(position).LineNumber;

    /// <summary>The line that an item begins in.</summary>
    public int FirstLineOf(OutlineItem item) => LineOf(item.Span.Start);

    /// <summary>The line that an item ends in, with all below it.</summary>
    public int LastLineOf(OutlineItem item) => LineOf(Math.Max(item.Span.Start, item.Span.End - 1));

    /// <summary>Whether nothing but white space stands in a line.</summary>
    public bool IsBlank(int line) => string.IsNullOrWhiteSpace(Text[Lines[line].Start..Lines[line].End]);

    /// <summary>The first of the blank lines right before a line; the line itself where there are none.</summary>
    public int GapBefore(int line)
    {
        while (line > 0 && IsBlank(line - 1))
            line--;
        return line;
    }

    /// <summary>The text of the lines from one up to another, which is not among them, with their ends.</summary>
    public string LinesText(int first, int end) => Text[Lines[first].Start..(end < Lines.Count ? Lines[end].Start : Text.Length)];

    /// <summary>What a line begins with before its marker or text: the indent, the # and > of Markdown; not the ** of an emphasis.</summary>
    public string PrefixOf(OutlineItem item)
    {
        var prefix = Text[Lines.GetLineFromPosition(item.Span.Start).Start..item.Span.Start];
        return prefix.TrimEnd('*', '_');
    }

    /// <summary>The blanks behind a marker.</summary>
    public TextSpan BlankBehind(OutlineItem item)
    {
        var (start, end) = (item.MarkerSpan!.Value.End, item.MarkerSpan.Value.End);
        while (end < Text.Length && Text[end] is ' ' or '\t' or '\u3000' or '\u00A0')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
