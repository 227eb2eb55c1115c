using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Frame;

/// <summary>Adverts, page numbers and the furniture of web sites are no part of a speech.</summary>
public sealed class NoResidueRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL107",
        Name = "skipped-text",
        Title = new("夹有广告或者网页残留", "Adverts or the remains of a web page"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "从网上下载的稿子常带着广告、网站栏目和页码，夹在文首、文末，甚至粘在结束语后面。大纲不把它们算作讲话，定稿前应当删去。",
            "Downloaded texts carry adverts, menus and page numbers at either end, or glued to the closing. The outline leaves them out; delete them before the text is used."),
        Valid: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            谢谢大家！
            """,
        Invalid: """
            [|首页 > 范文 > 讲话稿
            来源：本站整理|]
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            谢谢大家！[|【青檐稿舍】更多范文请加微信|]
            """,
        Repaired: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            谢谢大家！
            """);

    /// <summary>Makes the rule.</summary>
    public NoResidueRule()
        : base(Law, Shown) =>
        ForEach(SkippedBlock.In)
            .Must((_, block) => !block.IsResidue)
            .Report(
                at: (_, block) => block.Span,
                message: (_, block) => block.Elements.Length == 1
                    ? new(
                        $"“{block.Beginning()}”不是讲话的内容，像是广告、页码或者网页残留。请删去。",
                        $"'{block.Beginning()}' is no part of the speech but an advert, a page number or the remains of a web page. Delete it")
                    : new(
                        $"从“{block.Beginning()}”起的 {block.Elements.Length} 行不是讲话的内容，像是广告、页码或者网页残留。请删去。",
                        $"The {block.Elements.Length} lines from '{block.Beginning()}' on are no part of the speech but adverts, page numbers or the remains of a web page. Delete them"),
                fix: (speech, block) => Delete(speech, block));

    private static Fix Delete(Speech speech, SkippedBlock block)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var firstLine = block.FirstLine;
        if (block.IsGlued)
            changes.Add(new TextChange(block.Elements[0].Span, ""));
        firstLine += block.IsGlued ? 1 : 0;
        if (firstLine <= block.LastLine)
            changes.Add(new TextChange(LineEdits.Without(speech, firstLine, block.LastLine), ""));
        return new Fix(new("删去", "Delete it"), FixApplicability.Unsafe, changes.ToImmutable());
    }
}
