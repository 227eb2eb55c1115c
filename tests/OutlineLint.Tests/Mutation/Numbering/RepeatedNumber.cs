namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member has the number of the one before it, and the count goes on from there.</summary>
internal sealed class RepeatedNumber() : Mutator("OL202", "a number stands twice")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.CountedLists
        from i in Enumerable.Range(1, list.Members.Length - 1)
        select Mutant.Of(seed.Text, list.Members[i].Item.MarkerSpan!.Value, list.Members.Skip(i).Select(member => Specimen.Renumber(member.Item, member.Ordinal - 1)));
}
