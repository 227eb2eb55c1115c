using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Puts a section on another level; its text stays where it is.</summary>
internal static class SectionLevels
{
    public static Fix? Promote(SpeechText text, OutlineItem item) => Change(text, item, section => SectionShifts.Promote(section), marker => item.IsInferred
        ? new("升一级", "Promote this section")
        : new($"升一级，改为“{marker}”", $"Promote this section to '{marker}'"));

    public static Fix? Demote(SpeechText text, OutlineItem item) => Change(text, item, section => SectionShifts.Demote(section), marker => item.IsInferred
        ? new("降一级", "Demote this section")
        : new($"降一级，改为“{marker}”", $"Demote this section to '{marker}'"));

    private static Fix? Change(SpeechText text, OutlineItem item, Func<DraftSection, bool> put, Func<string, Bilingual> title)
    {
        var draft = new DraftOutline(text.Outline);
        var section = draft[item];
        if (!section.IsBlock || !put(section) || !new SectionMarking(text, draft, section).Apply())
            return null;
        var changes = SectionChanges.Of(text, draft);
        return changes.Count > 0 && ReadBack.Agrees(text, draft, changes) ? new(title(section.Marker), FixApplicability.Unsafe, [.. changes]) : null;
    }
}
