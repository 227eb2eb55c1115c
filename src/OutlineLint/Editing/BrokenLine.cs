using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Tells what comes on a line that has just been opened, where that is sure.</summary>
internal static class BrokenLine
{
    public static NextMarker? Read(SpeechText text, int position)
    {
        var line = text.LineOf(position);
        if (line == 0 || !text.IsBlank(line) || text.IsBlank(line - 1))
            return null;
        var choices = new MarkerChoices(text, position);
        if (ItemOf(text, choices.Current, line - 1) is not { } item)
            return WrittenMarker.Before(text, text.Lines[line - 1].End) is { } written && !IsAlone(text, written) ? choices.NextOf(written) : null;
        if (HasOnlyMarker(text, item))
            return null;
        return item.Kind == OutlineItemKind.Heading ? BelowHeading(text, choices, item)
            : IsLast(text, item) ? choices.Next(item, NextMarkerKind.Sibling) : null;
    }

    /// <summary>The item whose marker opens the line and that all of the line belongs to.</summary>
    private static OutlineItem? ItemOf(SpeechText text, OutlineItem? item, int line)
    {
        while (item is { Kind: OutlineItemKind.InlineItem })
            item = item.Parent;
        return item is { IsInferred: false } && text.FirstLineOf(item) == line ? item : null;
    }

    private static bool IsAlone(SpeechText text, WrittenMarker written) =>
        string.IsNullOrWhiteSpace(text.Text[(written.Start + written.Text.Length)..text.Lines.GetLineFromPosition(written.Start).End]);

    private static bool HasOnlyMarker(SpeechText text, OutlineItem item) => item.HeadingSpan.IsEmpty || text.BlankBehind(item).End >= text.Lines[text.FirstLineOf(item)].End;

    /// <summary>Whether a member may follow: none is there yet, the list has not ended in 。 behind members in ；, and has fewer members than were announced.</summary>
    private static bool IsLast(SpeechText text, OutlineItem item)
    {
        var members = item.Series!.Members;
        return members[^1].Item == item && !(MemberMarks.Of(text, item.Series) is '；' && members.Length > 1 && text.Text[item.Span.End - 1] == '。') && !AnnouncedCounts.IsReached(text, item.Series);
    }

    /// <summary>Where all siblings are followed right away by a sibling, the next one comes; where all have children right below, the first child does. What stands there already is not offered again.</summary>
    private static NextMarker? BelowHeading(SpeechText text, MarkerChoices choices, OutlineItem item)
    {
        var siblings = item.Series!.Members.Select(member => member.Item).Where(other => other != item).ToList();
        if (siblings.Count == 0 || !item.Children.IsEmpty)
            return null;
        if (siblings.TrueForAll(sibling => sibling.Children.IsEmpty && text.FirstLineOf(sibling) == text.LastLineOf(sibling)))
            return IsLast(text, item) ? choices.Next(item, NextMarkerKind.Sibling) : null;
        return text.LastLineOf(item) == text.FirstLineOf(item) && siblings.TrueForAll(sibling => HasChildBelow(text, sibling)) ? choices.FirstBelow(item) : null;
    }

    private static bool HasChildBelow(SpeechText text, OutlineItem item) =>
        item.Children is [{ Kind: OutlineItemKind.Heading or OutlineItemKind.ParagraphItem } child, ..] && text.GapBefore(text.FirstLineOf(child)) == text.FirstLineOf(item) + 1;
}
