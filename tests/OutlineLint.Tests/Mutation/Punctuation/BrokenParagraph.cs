using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>A line break stands before a comma.</summary>
internal sealed class BrokenParagraph() : Mutator("OL506", "a paragraph is broken before a comma")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from line in seed.Paragraphs
        let comma = seed.Text.IndexOf('，', line.Span.Start + (line.Span.Length / 2))
        where comma >= 0 && comma < line.Span.End
        select Mutant.Of(seed.Text, new TextSpan(comma, 1), new TextChange(new TextSpan(comma, 0), seed.NewLine));
}
