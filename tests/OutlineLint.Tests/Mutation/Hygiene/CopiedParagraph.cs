namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>A paragraph is pasted again behind itself.</summary>
internal sealed class CopiedParagraph() : Mutator("OL605", "a paragraph stands twice")
{
    public override IEnumerable<Mutant> Of(Specimen seed) => seed.Paragraphs.Select(line => seed.InsertBehind(line, seed.TextOf(line.Span)));
}
