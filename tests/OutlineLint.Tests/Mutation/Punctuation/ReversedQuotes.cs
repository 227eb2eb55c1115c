using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>Both quotation marks, or one of them, are the wrong way round.</summary>
internal sealed class ReversedQuotes() : Mutator("OL504", "quotation marks are the wrong way round")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from open in MarkPlaces.In(seed)
        where seed.Text[open] == '“'
        let close = seed.Text.IndexOf('”', open)
        let place = TextSpan.FromBounds(open, close + 1)
        let words = seed.Text[(open + 1)..close]
        from pair in (string[])[$"”{words}“", $"“{words}“", $"”{words}”"]
        select Mutant.Replace(seed.Text, place, pair);
}
