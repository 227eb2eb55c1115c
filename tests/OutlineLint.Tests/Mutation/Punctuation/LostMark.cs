using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>An opening or a closing mark is gone.</summary>
internal sealed class LostMark() : Mutator("OL504", "one mark of a pair is lost")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from position in MarkPlaces.In(seed)
        let line = seed.Outline.Lines[seed.LineOf(position)].Span
        select Mutant.Of(seed.Text, line, new TextChange(new TextSpan(position, 1), ""));
}
