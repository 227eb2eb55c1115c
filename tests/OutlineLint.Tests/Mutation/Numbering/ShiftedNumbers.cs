namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>From one member on every number is one too large, as when a part was taken out.</summary>
internal sealed class ShiftedNumbers() : Mutator("OL201", "the rest counts one too many")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.CountedLists
        from i in Enumerable.Range(1, list.Members.Length - 1)
        select Mutant.Of(seed.Text, list.Members[i].Item.MarkerSpan!.Value, list.Members.Skip(i).Select(member => Specimen.Renumber(member.Item, member.Ordinal + 1)));
}
