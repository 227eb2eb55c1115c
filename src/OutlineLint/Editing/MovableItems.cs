using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Tells which items can be moved: those that have their lines to themselves, and the members of a list in a paragraph whose words can be told apart.</summary>
internal static class MovableItems
{
    public static IReadOnlySet<OutlineItem> In(Outline outline)
    {
        var text = new SpeechText(outline);
        var movable = new HashSet<OutlineItem>();
        if (text.Speech.Items.Length < 2)
            return movable;
        movable.UnionWith(text.Speech.Items.Where(item => item.Kind != OutlineItemKind.InlineItem && HasOwnLines(text, item)));
        foreach (var series in outline.Series.Where(series => series.Members.Length > 1 && series.Members[0].Item.Kind == OutlineItemKind.InlineItem && Clauses.Of(text, series) is not null))
            movable.UnionWith(series.Members.Select(member => member.Item));
        return movable;
    }

    private static bool HasOwnLines(SpeechText text, OutlineItem item)
    {
        var last = text.Speech.ItemBefore(text.Lines[text.LastLineOf(item)].EndIncludingLineBreak);
        while (last is not null && last != item)
            last = last.Parent;
        return last is not null;
    }
}
