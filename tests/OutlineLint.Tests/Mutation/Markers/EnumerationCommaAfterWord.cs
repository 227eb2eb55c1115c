namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>A word of order is followed by 、: 第一、, 首先、, 其一、.</summary>
internal sealed class EnumerationCommaAfterWord() : Mutator("OL301", "第一， becomes 第一、")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is [.., '，'] && list.Style!.IsFloating
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, $"{item.Marker[..^1]}、");
}
