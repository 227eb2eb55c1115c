using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>（略） stands for the rest of a paragraph.</summary>
internal sealed class ElisionNote() : Mutator("OL602", "（略） behind a sentence")
{
    public override IEnumerable<Mutant> Of(Specimen seed) => seed.Paragraphs.Select(line => Mutant.Replace(seed.Text, new TextSpan(line.Span.End, 0), "（略）"));
}
