namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>Blanks stand inside the brackets.</summary>
internal sealed class BlanksInBrackets() : Mutator("OL307", "（一） becomes （ 一 ）")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is ['（', .., '）']
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, $"（ {item.Marker[1..^1]} ）");
}
