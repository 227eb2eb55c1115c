namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>One bracket is half-width.</summary>
internal sealed class MismatchedBrackets() : Mutator("OL306", "（一） becomes （一) or (一）")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is ['（', .., '）']
        from marker in (string[])[$"{item.Marker[..^1]})", $"({item.Marker[1..]}"]
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, marker);
}
