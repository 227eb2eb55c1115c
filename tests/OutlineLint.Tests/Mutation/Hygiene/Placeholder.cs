using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Hygiene;

/// <summary>A sentence holds a placeholder.</summary>
internal sealed class Placeholder() : Mutator("OL601", "a name is left blank")
{
    private static readonly string[] Sentences = ["XX县的同志也来看过。", "**镇的做法值得一看。", "某某同志专门写了一封信。", "20XX年就有人这样做了。", "××街道也送来了材料。"];

    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from paragraph in seed.Paragraphs.Index()
        let sentence = Sentences[paragraph.Index % Sentences.Length]
        select Mutant.Replace(seed.Text, new TextSpan(paragraph.Item.Span.End, 0), sentence);
}
