using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>The whole lines of a section, and those that go with it when it is taken out.</summary>
/// <param name="Text">The text.</param>
/// <param name="First">The first line of the section.</param>
/// <param name="End">The line behind its last one.</param>
/// <param name="Next">The first line behind it that is not blank, or the number of lines.</param>
/// <param name="HasSiblingBehind">Whether the next line opens a sibling: then the blank lines between go with the section, else those before it.</param>
internal readonly record struct SectionLines(SpeechText Text, int First, int End, int Next, bool HasSiblingBehind)
{
    /// <summary>The lines of a section; null where other items share them.</summary>
    public static SectionLines? Of(SpeechText text, OutlineItem item)
    {
        var (first, end) = (text.FirstLineOf(item), OwnLines.EndOf(text, item));
        var next = end;
        while (next < text.Lines.Count && text.IsBlank(next))
            next++;
        var stop = text.Lines[end - 1].EndIncludingLineBreak;
        var last = text.Speech.ItemBefore(stop);
        if (last is null || !IsSameOrBelow(last, item))
            return null;
        var hasSibling = next < text.Lines.Count && (item.Parent?.Children ?? text.Outline.Items).Any(sibling => text.FirstLineOf(sibling) == next);
        return new(text, first, end, next, hasSibling);
    }

    /// <summary>The blank lines that are taken out with the section.</summary>
    public string Gap => HasSiblingBehind ? Text.LinesText(End, Next) : Text.LinesText(Text.GapBefore(First), First);

    /// <summary>The section, without the end of its last line.</summary>
    public TextSpan Span => TextSpan.FromBounds(Text.Lines[First].Start, Text.Lines[End - 1].End);

    /// <summary>Whether nothing but blank lines stands between the section and a place.</summary>
    public bool IsAt(int place) => place >= Text.GapBefore(First) && place <= Next;

    /// <summary>What is taken out: the lines and the gap; at the end of a text without a last line end, that of the line before.</summary>
    public TextSpan Removed()
    {
        if (HasSiblingBehind)
            return TextSpan.FromBounds(Text.Lines[First].Start, Text.Lines[Next].Start);
        var (start, last) = (Text.GapBefore(First), Text.Lines[End - 1]);
        var takesBreakBefore = last.End == last.EndIncludingLineBreak && start > 0;
        return TextSpan.FromBounds(takesBreakBefore ? Text.Lines[start - 1].End : Text.Lines[start].Start, last.EndIncludingLineBreak);
    }

    private static bool IsSameOrBelow(OutlineItem item, OutlineItem above)
    {
        for (var at = item; at is not null; at = at.Parent)
        {
            if (at == above)
                return true;
        }

        return false;
    }
}
