namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>A paragraph is pasted again behind another one.</summary>
internal sealed class FarCopiedParagraph() : Mutator("OL605", "a paragraph stands again elsewhere")
{
    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        var lines = seed.Paragraphs.ToList();
        for (var i = 0; i + 2 < lines.Count; i++)
            yield return seed.InsertBehind(lines[i + 2], seed.TextOf(lines[i].Span));
    }
}
