namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>Brackets or a ringed figure are followed by a mark.</summary>
internal sealed class MarkAfterBrackets() : Mutator("OL303", "（一） becomes （一）、")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is ['（', .., '）'] or [>= '①' and <= '⑳']
        from mark in (string[])["、", "."]
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, item.Marker + mark);
}
