namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>A line of dots stands for a paragraph.</summary>
internal sealed class ElisionLine() : Mutator("OL602", "a line of dots")
{
    public override IEnumerable<Mutant> Of(Specimen seed) => seed.Paragraphs.Select(line => seed.InsertBehind(line, "··················"));
}
