using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>
/// What an editor offers for a section, with all below it: another level, another place. Every item that this touches gets the marker of its new
/// level and place; what the text says of the numbers (“第三点”) stays, but a count that announced the series rightly (“三点意见”) stays right.
/// Null where it makes no sense, or where the outline of the changed text would not be the one that was asked for.
/// </summary>
public static class SectionEdits
{
    /// <summary>
    /// Makes a section a sibling of the one above it. The text stays where it is; so the siblings behind the section become its children, as in
    /// the outline of a word processor.
    /// </summary>
    public static Fix? Promote(Outline outline, OutlineItem item) => SectionLevels.Promote(new SpeechText(outline), item);

    /// <summary>Makes a section the last child of the sibling before it. The text stays where it is.</summary>
    public static Fix? Demote(Outline outline, OutlineItem item) => SectionLevels.Demote(new SpeechText(outline), item);

    /// <summary>Moves a section before, behind or under another one, with its text and all below it; a member inside a paragraph moves within its list.</summary>
    public static Fix? Move(Outline outline, OutlineItem item, OutlineItem target, Placement placement) =>
        item.Kind == OutlineItemKind.InlineItem ? ClauseMove.Of(new SpeechText(outline), item, target, placement) : SectionMove.Of(new SpeechText(outline), item, target, placement);

    /// <summary>The items that <see cref="Move"/> can take away from their place, told at once for the whole outline.</summary>
    public static IReadOnlySet<OutlineItem> Movable(Outline outline) => MovableItems.In(outline);
}
