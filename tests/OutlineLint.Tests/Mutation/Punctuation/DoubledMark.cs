using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>An opening or a closing mark stands twice.</summary>
internal sealed class DoubledMark() : Mutator("OL504", "one mark of a pair is doubled")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from position in MarkPlaces.In(seed)
        select Mutant.Replace(seed.Text, new TextSpan(position, 1), new string(seed.Text[position], 2));
}
