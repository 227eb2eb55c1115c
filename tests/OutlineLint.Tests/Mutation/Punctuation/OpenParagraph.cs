using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>A paragraph ends in the middle of a sentence.</summary>
internal sealed class OpenParagraph() : Mutator("OL503", "a paragraph ends in ，")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from line in seed.Paragraphs
        from mark in (string[])["，", "、", ""]
        select Mutant.Replace(seed.Text, new TextSpan(line.Span.End - 1, 1), mark) with { Place = new TextSpan(line.Span.End - 2, 2) };
}
