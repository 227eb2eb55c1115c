using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Editing;

/// <summary>Gives the sections of a changed outline their markers.</summary>
/// <param name="text">The text as it is.</param>
/// <param name="draft">The outline as it will be.</param>
/// <param name="moved">The section that was put elsewhere.</param>
internal sealed class SectionMarking(SpeechText text, DraftOutline draft, DraftSection moved)
{
    private readonly LevelStyles _styles = new(text);

    /// <summary>Marks all sections that the change touches. False where one cannot be marked.</summary>
    public bool Apply()
    {
        foreach (var section in draft.Sections.Where(IsRestyled).ToList())
        {
            section.Model = ModelFor(section);
            if (section.Model is null)
                return false;
        }

        if (!draft.Sections.Where(section => section.List is not null).GroupBy(section => (section.Parent, section.List)).Where(IsTouched).ToList().TrueForAll(list => Number([.. list])))
            return false;
        foreach (var section in draft.Sections.Where(section => DecimalHeads.IsDecimal(StyleOf(section)) && (section.Model is not null || DecimalHeads.IsTrue(section.Item))))
            section.Marker = DecimalHeads.Under(section.Marker, HeadOf(section.Parent!));
        return true;
    }

    private static string? HeadOf(DraftSection section) => section.Parent is null ? null : DecimalHeads.Below(StyleOf(section), section.Marker, section.Ordinal);

    /// <summary>Whether the section has another level or list, and takes its marker from there. Words and what stands inside a paragraph keep theirs where they can.</summary>
    private bool IsRestyled(DraftSection section)
    {
        if (section.Item.Style is not { } style || (section.List == section.Item.Series && section.Level == section.Item.Level))
            return false;
        if (section == moved || section.List != section.Item.Series)
            return true;
        return !style.IsFloating && !style.IsBullet && (section.IsBlock || CollidesWithParent(section, style));
    }

    private static bool CollidesWithParent(DraftSection section, MarkerStyle style) =>
        section.Parent is { Item: not null } parent && StyleOf(parent) is { IsFloating: false } above && above.Rank >= style.Rank;

    /// <summary>As the members of its list are marked that stay as they are, else as its level is.</summary>
    private MarkerModel? ModelFor(DraftSection section)
    {
        var member = draft.Sections.FirstOrDefault(other => other != section && other.List == section.List && other.Model is null && !IsRestyled(other));
        if (member is not null)
            return MarkerModel.Of(text, member.Item);
        if (draft.Sections.FirstOrDefault(other => other.List == section.List && other.Parent == section.Parent && other.Model is not null) is { } sibling)
            return sibling.Model;
        return _styles.For(section.Parent!.Level == 0 ? null : StyleOf(section.Parent), section.Level, section.Item is { Kind: OutlineItemKind.Heading } or { Style.IsFloating: false }, section.Item.Span.Start);
    }

    private static MarkerStyle? StyleOf(DraftSection section) => section.Model?.Style ?? section.Item.Style;

    /// <summary>Whether a member came, went or is marked anew, or a section moved through whose members the numbers run.</summary>
    private bool IsTouched(IEnumerable<DraftSection> list)
    {
        var members = list.ToList();
        return (members[0].List is Series { Mode: NumberingMode.RunThrough } && moved.DescendantsAndSelf().Any(section => section.Item.Series is { Mode: NumberingMode.RunThrough }))
            || members.Contains(moved) || members[0].List == moved.Item.Series || members.Exists(member => member.Model is not null)
            || members.Count != (members[0].Item.Series?.Members.Length ?? 0) || members[0].Parent != ParentOf(members[0].Item);
    }

    private DraftSection ParentOf(OutlineItem item) => item.Parent is null ? draft.Root : draft[item.Parent];

    private bool Number(List<DraftSection> members)
    {
        if (members[0].List is Series { Mode: NumberingMode.RunThrough } series && StyleOf(members[0]) == series.Style)
            members = RunningWith(series);
        for (var i = 0; i < members.Count; i++)
        {
            if (!Mark(members[i], i + 1, i == members.Count - 1))
                return false;
        }

        return true;
    }

    /// <summary>All sections that the numbers of a series run through; those that get another style leave the count.</summary>
    private List<DraftSection> RunningWith(Series series) =>
        [.. draft.Sections.Where(section => StyleOf(section) == series.Style && (section.Model is null ? section.Item.Series : section.List) is Series { Mode: NumberingMode.RunThrough } own && (section.Model is not null || Scopes.Of(own) == Scopes.Of(series)))];

    private static bool Mark(DraftSection section, int ordinal, bool isLast)
    {
        if (section.Item.Style is not { } style)
            return true;
        var (own, marker) = section.Model is { } model ? (model.Style, model.Marker) : (style, section.Item.Marker);
        if (MarkerModel.Write(own, marker, ordinal, isLast) is not { } written)
            return false;
        (section.Marker, section.Ordinal) = (written, ordinal);
        return true;
    }
}
