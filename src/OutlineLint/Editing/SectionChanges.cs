using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>What a changed outline changes in its text, besides the places of lines: markers, the # of Markdown, announced counts.</summary>
internal static class SectionChanges
{
    public static List<TextChange> Of(SpeechText text, DraftOutline draft)
    {
        var changes = new List<TextChange>();
        foreach (var section in draft.Sections)
        {
            AddHashes(changes, text, section);
            if (section.Item.MarkerSpan is not { } span)
                continue;
            if (section.Model is { } model)
                changes.Add(new TextChange(TextSpan.FromBounds(span.Start, text.BlankBehind(section.Item).End), section.Marker + model.Blank));
            else if (section.Marker != section.Item.Marker)
                changes.Add(new TextChange(span, section.Marker));
        }

        foreach (var series in text.Outline.Series)
        {
            if (series.LeadIn is not null && AnnouncedCounts.Of(series, SizeOf(draft, series)) is { } count)
                changes.Add(count);
        }

        changes.AddRange(MemberEnds.Of(text, draft).Where(change => text.Text[change.Span.Start] != change.NewText![0]));
        changes.Sort((first, second) => first.Span.Start.CompareTo(second.Span.Start));
        return changes;
    }

    private static void AddHashes(List<TextChange> changes, SpeechText text, DraftSection section)
    {
        if (section.Level == section.Item.Level || !section.IsBlock)
            return;
        var line = text.Lines[text.FirstLineOf(section.Item)];
        var prefix = text.Text[line.Start..section.Item.Span.Start];
        var shifted = HashMarks.Shift(prefix, section.Level - section.Item.Level);
        if (shifted != prefix)
            changes.Add(new TextChange(new TextSpan(line.Start, prefix.Length), shifted));
    }

    /// <summary>How many members the series will have under the item that it stands under.</summary>
    private static int SizeOf(DraftOutline draft, Series series)
    {
        var parent = series.Parent is null ? draft.Root : draft[series.Parent];
        return parent.Children.Count(child => child.List == series);
    }
}
