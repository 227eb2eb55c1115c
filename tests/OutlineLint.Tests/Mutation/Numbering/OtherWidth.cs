namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member is written in full-width figures: 2． among 1.</summary>
internal sealed class OtherWidth() : Mutator("OL206", "one member has full-width figures")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.Length > 2 && !list.Style!.IsFloating
        from i in Enumerable.Range(1, list.Members.Length - 1)
        let item = list.Members[i].Item
        where item.Marker is [.., '.']
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, $"{item.Marker[..^1]}．");
}
