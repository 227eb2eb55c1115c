using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>Only the first member is left.</summary>
internal sealed class LoneMember() : Mutator("OL205", "all members but one are taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list is { LeadIn: null, Mode: NumberingMode.Restart, Style.IsFloating: false, Style.Numerals: not null } && list.Style.Kin != "article" && list.Members[0].Ordinal == 1
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Skip(1).Select(member => new TextChange(seed.LinesOf(member.Item), "")));
}
