using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Keeps the marks right at the ends of list members on lines of their own: ； behind all but the last, 。 behind the last.</summary>
internal static class MemberEnds
{
    /// <summary>The marks that a changed outline asks for.</summary>
    public static IEnumerable<TextChange> Of(SpeechText text, DraftOutline draft)
    {
        var lists = draft.Sections.Where(section => section.List is not null).GroupBy(section => (section.Parent, section.List));
        foreach (var members in lists.Select(list => list.ToList()))
        {
            var isParted = members[0].List is Series series && IsParted(text, series);
            for (var i = 0; i < members.Count; i++)
            {
                if (isParted || IsFromPartedList(text, members[i]))
                    yield return ChangeOf(text, members[i].Item, isParted && i + 1 < members.Count ? '；' : '。');
            }
        }
    }

    private static bool IsFromPartedList(SpeechText text, DraftSection section) => section.Item.Series is { } own && own != section.List && IsParted(text, own);

    private static TextChange ChangeOf(SpeechText text, OutlineItem item, char mark) => new(new TextSpan(item.Span.End - 1, 1), mark.ToString());

    /// <summary>Whether the members are single lines that end in ；, and the last one in 。.</summary>
    private static bool IsParted(SpeechText text, Series series)
    {
        if (series.Members.Length < 2)
            return false;
        for (var i = 0; i < series.Members.Length; i++)
        {
            var item = series.Members[i].Item;
            if (item.Kind == OutlineItemKind.InlineItem || !item.Children.IsEmpty || text.FirstLineOf(item) != text.LastLineOf(item) || text.Text[item.Span.End - 1] != (i + 1 == series.Members.Length ? '。' : '；'))
                return false;
        }

        return true;
    }
}
