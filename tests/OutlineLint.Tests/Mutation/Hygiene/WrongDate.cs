using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>A sentence holds a date that is padded, has a wrong zero, or does not exist.</summary>
internal sealed class WrongDate() : Mutator("OL603", "a date is wrong")
{
    private static readonly string[] Sentences = ["这件事从2024年05月01日就开始了。", "二零二四年也做过一次。", "最后的期限是2025年2月30日。", "第一次是在2023年11月05日。", "二〇二三年6月31日又做了一次。"];

    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from paragraph in seed.Paragraphs.Index()
        let sentence = Sentences[paragraph.Index % Sentences.Length]
        select Mutant.Replace(seed.Text, new TextSpan(paragraph.Item.Span.End, 0), sentence);
}
