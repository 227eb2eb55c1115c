using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The numbers of one section begin at one, where they run through the text.</summary>
internal sealed class RestartedSection() : Mutator("OL213", "one section begins at one again")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list is { Mode: NumberingMode.RunThrough, Style.IsFloating: false } && list.Style.Kin != "article" && list.Members[0].Ordinal > 1
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select((member, i) => Specimen.Renumber(member.Item, i + 1)));
}
