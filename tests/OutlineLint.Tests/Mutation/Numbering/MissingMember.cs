using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member in the middle is gone, its number with it.</summary>
internal sealed class MissingMember() : Mutator("OL201", "a member is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list.LeadIn is null && list.Style!.Numerals is not null
        from i in Enumerable.Range(1, Math.Max(0, list.Members.Length - 2))
        where list.Members[i].Item.LeadIn is null
        select Mutant.Of(seed.Text, list.Members[i + 1].Item.MarkerSpan!.Value, new TextChange(seed.LinesOf(list.Members[i].Item), ""));
}
