using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>Every number of a list is one too large.</summary>
internal sealed class StartAtTwo() : Mutator("OL204", "the list begins at two")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.CountedLists
        where list.Mode == NumberingMode.Restart
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => Specimen.Renumber(member.Item, member.Ordinal + 1)));
}
