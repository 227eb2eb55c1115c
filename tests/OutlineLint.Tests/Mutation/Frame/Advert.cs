using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>An advert or furniture of a site stands in a line of its own.</summary>
internal sealed class Advert() : Mutator("OL107", "an advert at the head, at the end, in the middle")
{
    private static readonly string[] Lines = ["【青檐稿舍】更多范文请加微信qy0000", "来源：青檐文稿网　点击下载全文", "第3页 共8页", "更多讲话稿请关注公众号“青檐范文”", "— 3 —"];

    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        foreach (var line in Lines)
        {
            yield return seed.InsertBehind(seed.Outline.Lines.Last(other => other.Role != LineRole.Blank), line);
            foreach (var paragraph in seed.Paragraphs.Where((_, i) => i % 4 == 1))
                yield return seed.InsertBehind(paragraph, line);
        }

        yield return Mutant.Replace(seed.Text, new TextSpan(0, 0), $"首页 > 范文 > 讲话稿{seed.NewLine}");
    }
}
