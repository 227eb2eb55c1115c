using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Editing;

/// <summary>
/// Tells which lines go with an item. To the outline, all text up to the next item belongs to the last one; but where the other members of a list are
/// single paragraphs, those behind the last member speak of the whole list, as “同志们！” and “总之，” do; and what announces the next list belongs
/// to that one.
/// </summary>
internal static class OwnLines
{
    /// <summary>So many single paragraphs show what the members of the list are like.</summary>
    private const int Enough = 2;

    /// <summary>A longer line that ends in a colon is a sentence and no label.</summary>
    private const int LongestLabel = 12;

    /// <summary>The line behind the last one of an item and all below it.</summary>
    public static int EndOf(SpeechText text, OutlineItem item)
    {
        var (first, end) = (text.FirstLineOf(item), text.LastLineOf(item) + 1);
        while (end - 1 > first && AnnouncesOther(text, item, end - 1))
            end = text.GapBefore(end - 1);
        if (item.Kind != OutlineItemKind.ParagraphItem || item.Series is not { } series || series.Members[^1].Item != item || item.Children.Any(child => child.Kind != OutlineItemKind.InlineItem))
            return end;
        return series.Members.Length > Enough && series.Members[..^1].All(member => IsParagraph(text, member.Item)) ? first + 1 : BeforeSummary(text, first, end);
    }

    /// <summary>Whether the line is the lead-in or the label of the list behind the item: “下面讲三点要求：”, “办法：”.</summary>
    private static bool AnnouncesOther(SpeechText text, OutlineItem item, int line)
    {
        var (span, green) = (text.Outline.Lines[line].Span, text.Outline.Lines[line].Green);
        if (green.Has(LineTraits.LineMarker))
            return false;
        var isLabel = green.Has(LineTraits.EndsColon) && green.Characters <= LongestLabel;
        return isLabel || text.Outline.LeadIns.Any(leadIn => span.Contains(leadIn.CountSpan) && leadIn.Series is { } series && series.Members[0].Item.Span.Start >= item.Span.End);
    }

    private static int BeforeSummary(SpeechText text, int first, int end)
    {
        for (var line = first + 1; line < end; line++)
        {
            if (text.Outline.Lines[line].Green.Has(LineTraits.Vocative | LineTraits.SummingUp))
                return text.GapBefore(line);
        }

        return end;
    }

    private static bool IsParagraph(SpeechText text, OutlineItem item) => item.Kind == OutlineItemKind.ParagraphItem && text.FirstLineOf(item) == text.LastLineOf(item);
}
