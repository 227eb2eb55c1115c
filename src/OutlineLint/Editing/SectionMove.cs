using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Moves a section with its lines.</summary>
internal static class SectionMove
{
    private const int LongestName = 12;

    public static Fix? Of(SpeechText text, OutlineItem item, OutlineItem target, Placement placement)
    {
        var draft = new DraftOutline(text.Outline);
        var section = draft[item];
        if (item == target || !SectionShifts.Move(section, draft[target], placement) || !new SectionMarking(text, draft, section).Apply())
            return null;
        var lines = SectionLines.Of(text, item);
        var place = placement == Placement.Before ? text.FirstLineOf(target) : OwnLines.EndOf(text, target);
        if (lines is not { } block || !IsBetweenItems(text, place))
            return null;
        var changes = SectionChanges.Of(text, draft);
        if (!block.IsAt(place))
            changes = new LineMove(text, block, GapOf(text, section) ?? block.Gap).To(place, isBehind: placement != Placement.Before, changes);
        return changes.Count > 0 && ReadBack.Agrees(text, draft, changes) ? new(TitleOf(target, placement), FixApplicability.Unsafe, [.. changes]) : null;
    }

    /// <summary>Whether no item begins in the line before and goes on in the place.</summary>
    private static bool IsBetweenItems(SpeechText text, int place) => place == 0 || place >= text.Lines.Count || text.Speech.ItemBefore(text.Lines[place].Start) is { } item && text.LineOf(item.Span.Start) < place || text.Speech.ItemBefore(text.Lines[place].Start) is null;

    /// <summary>The blank lines between the new siblings; null where there are none to tell.</summary>
    private static string? GapOf(SpeechText text, DraftSection section)
    {
        var siblings = section.Parent!.Children.Where(child => child != section && child.IsBlock).ToList();
        if (siblings.Count == 0)
            return null;
        var line = text.FirstLineOf(siblings[Math.Min(1, siblings.Count - 1)].Item);
        return text.LinesText(text.GapBefore(line), line);
    }

    private static Bilingual TitleOf(OutlineItem target, Placement placement)
    {
        var name = target.Marker + (target.Heading.Length > LongestName ? target.Heading[..LongestName] + "…" : target.Heading);
        return placement switch
        {
            Placement.Before => new($"移到“{name}”之前", $"Move before '{name}'"),
            Placement.After => new($"移到“{name}”之后", $"Move behind '{name}'"),
            _ => new($"移到“{name}”之下", $"Move under '{name}'"),
        };
    }
}
