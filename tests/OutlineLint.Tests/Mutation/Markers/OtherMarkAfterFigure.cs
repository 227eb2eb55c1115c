using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>A Chinese figure is followed by another mark than 、.</summary>
internal sealed class OtherMarkAfterFigure() : Mutator("OL302", "一、 becomes 一， 一. 一： 一．")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is [not ('第' or '（'), .., '、'] && !char.IsAsciiDigit(item.Marker[0]) && item.Kind != OutlineItemKind.InlineItem
        from mark in (string[])["，", ".", "．", "："]
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, item.Marker[..^1] + mark);
}
