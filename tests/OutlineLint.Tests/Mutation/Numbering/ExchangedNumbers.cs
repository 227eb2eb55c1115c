using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>Two neighbours have each other’s numbers.</summary>
internal sealed class ExchangedNumbers() : Mutator("OL203", "two numbers change places")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.CountedLists
        from i in Enumerable.Range(1, Math.Max(0, list.Members.Length - 2))
        let pair = (First: list.Members[i].Item, Second: list.Members[i + 1].Item)
        select Mutant.Of(
            seed.Text, TextSpan.FromBounds(pair.First.MarkerSpan!.Value.Start, pair.Second.MarkerSpan!.Value.End),
            Specimen.Renumber(pair.First, pair.Second.Ordinal), Specimen.Renumber(pair.Second, pair.First.Ordinal));
}
