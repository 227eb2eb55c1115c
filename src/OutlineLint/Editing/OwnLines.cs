using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Editing;

/// <summary>
/// Tells which lines go with an item. To the outline, all text up to the next item belongs to the last one; but where the other members of a list are
/// single paragraphs, those behind the last member speak of the whole list, and so does “同志们！” or “总之，”.
/// </summary>
internal static class OwnLines
{
    /// <summary>So many single paragraphs show what the members of the list are like.</summary>
    private const int Enough = 2;

    /// <summary>The line behind the last one of an item and all below it.</summary>
    public static int EndOf(SpeechText text, OutlineItem item)
    {
        var (first, end) = (text.FirstLineOf(item), text.LastLineOf(item) + 1);
        if (item.Kind != OutlineItemKind.ParagraphItem || item.Series is not { } series || series.Members[^1].Item != item || item.Children.Any(child => child.Kind != OutlineItemKind.InlineItem))
            return end;
        if (series.Members.Length > Enough && series.Members[..^1].All(member => IsParagraph(text, member.Item)))
            return first + 1;
        for (var line = first + 1; line < end; line++)
        {
            if (text.Outline.Lines[line].Green.Has(LineTraits.Vocative | LineTraits.SummingUp))
                return text.GapBefore(line);
        }

        return end;
    }

    private static bool IsParagraph(SpeechText text, OutlineItem item) => item.Kind == OutlineItemKind.ParagraphItem && text.FirstLineOf(item) == text.LastLineOf(item);
}
