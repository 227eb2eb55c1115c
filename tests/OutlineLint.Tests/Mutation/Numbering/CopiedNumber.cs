using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member has the number of the one before it; the others keep theirs.</summary>
internal sealed class CopiedNumber() : Mutator("OL202", "one number is that of the member before")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.CountedLists
        from i in Enumerable.Range(1, list.Members.Length - 1)
        where i > 1 || list.Members.Length > 2
        select Mutant.Of(seed.Text, TextSpan.FromBounds(list.Members[i - 1].Item.MarkerSpan!.Value.Start, list.Members[i].Item.MarkerSpan!.Value.End), Specimen.Renumber(list.Members[i].Item, list.Members[i].Ordinal - 1));
}
