using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>With what mark the members of a list end before the next one.</summary>
internal static class MemberMarks
{
    /// <summary>； or ，, where all members but the last end in it; inside a paragraph also 。; else null.</summary>
    public static char? Of(SpeechText text, Series series)
    {
        char? mark = null;
        foreach (var member in series.Members[..^1])
        {
            var own = EndOf(text, member.Item);
            if (own is null || (mark ?? own) != own)
                return null;
            mark = own;
        }

        return mark is '；' or '，' || (mark == '。' && series.Members[0].Item.Kind == OutlineItemKind.InlineItem) ? mark : null;
    }

    private static char? EndOf(SpeechText text, OutlineItem item) => item.Span.Length > 0 && text.Text[item.Span.End - 1] is '；' or '，' or '。' ? text.Text[item.Span.End - 1] : null;
}
