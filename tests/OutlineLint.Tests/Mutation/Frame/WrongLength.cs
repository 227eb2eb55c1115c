using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The title names a length that the text does not have.</summary>
internal sealed class WrongLength() : Mutator("OL109", "the length note is wrong")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from title in seed.Outline.Frame.Title.Take(1)
        from factor in (double[])[0.5, 0.8, 1.2, 2]
        select Mutant.Replace(seed.Text, new TextSpan(title.Span.End, 0), $"（{(int)(seed.Outline.Characters * factor)}字）");
}
