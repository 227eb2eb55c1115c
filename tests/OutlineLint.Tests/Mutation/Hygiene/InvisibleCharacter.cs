using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>An invisible character stands in a sentence.</summary>
internal sealed class InvisibleCharacter() : Mutator("OL604", "an invisible character")
{
    private static readonly string[] Sentences = ["这件事\u200B大家都记得。", "这件事\uFEFF大家都记得。", "这件\u200B事大家\u200B都记得。"];

    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from paragraph in seed.Paragraphs.Index()
        let sentence = Sentences[paragraph.Index % Sentences.Length]
        select Mutant.Replace(seed.Text, new TextSpan(paragraph.Item.Span.End, 0), sentence);
}
