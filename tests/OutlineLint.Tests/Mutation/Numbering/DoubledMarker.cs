using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The marker is typed beside an automatic one: 一、一、.</summary>
internal sealed class DoubledMarker() : Mutator("OL215", "a marker stands twice")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where !list.Style!.IsFloating
        from member in list.Members
        where member.Item is { Kind: not OutlineItemKind.InlineItem, Marker: [.., '、' or '）'] }
        select Mutant.Replace(seed.Text, member.Item.MarkerSpan!.Value, member.Item.Marker + member.Item.Marker);
}
