using Microsoft.CodeAnalysis.Text;
using OutlineLint.Rules;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The members of a lower list are numbered like the list that they stand in.</summary>
internal sealed class NestedStyle() : Mutator("OL210", "a lower level has the form of the level above")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list is { Members: [{ Item.Marker: "1." or "（1）" }, ..], Parent.Marker: "（一）" or "1." } && list.Parent.Series!.Members.Length > 1
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => new TextChange(member.Item.MarkerSpan!.Value, MarkerText.With(list.Parent!, member.Ordinal))));
}
