using OutlineLint.Outlining;

namespace OutlineLint.Rules.Headings;

/// <summary>What stands where a heading ends, without a search for its line.</summary>
internal static class HeadingLines
{
    /// <summary>The longest heading that may have a mark too many; longer ones are sentences.</summary>
    public const int Longest = 40;

    /// <summary>Whether the item is numbered in the chain 一、（一）1. and opens a line; articles and bullets hold sentences.</summary>
    public static bool IsNumbered(OutlineItem item) =>
        item.Kind != OutlineItemKind.InlineItem && item.Style is { IsFloating: false, IsBullet: false, Kin: not "article" };

    /// <summary>Whether nothing follows the heading on its line.</summary>
    public static bool IsOwnLine(Speech speech, OutlineItem item) => EndsLine(speech, item.HeadingSpan.End);

    /// <summary>The mark at the end of a heading that is alone on its line; '\0' when there is none.</summary>
    public static char EndMark(Speech speech, OutlineItem item)
    {
        var end = item.HeadingSpan.End;
        return end < speech.Text.Length && speech.Text[end] is '。' or '：' or ':' or '；' or '，' or ',' && EndsLine(speech, end + 1) ? speech.Text[end] : '\0';
    }

    /// <summary>Whether the item has text or children below its heading.</summary>
    public static bool HasBody(OutlineItem item) => !item.Children.IsEmpty || item.Span.End > item.HeadingSpan.End + 1;

    private static bool EndsLine(Speech speech, int position)
    {
        while (position < speech.Text.Length && speech.Text[position] is ' ' or '\u3000' or '\t' or '*')
            position++;
        return position == speech.Text.Length || speech.Text[position] is '\r' or '\n';
    }
}
