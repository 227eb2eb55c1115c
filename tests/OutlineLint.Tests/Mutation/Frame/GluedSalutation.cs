using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The line break behind the salutation is lost.</summary>
internal sealed class GluedSalutation() : Mutator("OL108", "salutation and text on one line")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from element in seed.Outline.Frame.Salutation
        let line = seed.LineOf(element.Span.Start)
        where element.Text[^1] == '：' && seed.Outline.Lines[line + 1].Role == LineRole.Body
        select Mutant.Of(seed.Text, element.Span, new TextChange(TextSpan.FromBounds(element.Span.End, seed.Outline.Lines[line + 1].Span.Start), ""));
}
