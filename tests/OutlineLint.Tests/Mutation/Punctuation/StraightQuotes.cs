using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>Quotation marks are those of a Latin keyboard.</summary>
internal sealed class StraightQuotes() : Mutator("OL505", "quotation marks are straight")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from open in MarkPlaces.In(seed)
        where seed.Text[open] is '“' or '「'
        let close = seed.Text.IndexOf(seed.Text[open] == '“' ? '”' : '」', open)
        let place = TextSpan.FromBounds(open, close + 1)
        select Mutant.Replace(seed.Text, place, $"\"{seed.Text[(open + 1)..close]}\"");
}
