namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The salutation stands again before a paragraph.</summary>
internal sealed class SecondSalutation() : Mutator("OL105", "a second 同志们： in the body")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from element in seed.Outline.Frame.Salutation.Take(1)
        where element.Text is [.., '们', '：']
        from line in seed.Paragraphs.Skip(1)
        select seed.InsertBehind(line, element.Text);
}
