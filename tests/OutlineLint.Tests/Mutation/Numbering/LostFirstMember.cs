using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The first member is gone, its number with it.</summary>
internal sealed class LostFirstMember() : Mutator("OL204", "the first member is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list is { LeadIn: null, Mode: NumberingMode.Restart, Members.Length: > 2 } && list.Style!.Numerals is not null && list.Members[0].Item.LeadIn is null
        select Mutant.Of(seed.Text, list.Members[1].Item.MarkerSpan!.Value, new TextChange(seed.LinesOf(list.Members[0].Item), ""));
}
