using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>Behind the closing stand signature, date and attachments, and nothing that is to be said.</summary>
public sealed class NothingBehindClosingRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL106",
        Name = "text-after-closing",
        Title = new("结束语之后还有文字", "There is text behind the closing"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "说完“谢谢大家”，讲话就结束了。后面除了落款、日期和附件，再有成句的话，多半是粘贴时带来的，或者放错了地方。",
            "After the thanks the speech is over. Sentences behind it, other than signature, date and attachments, were pasted along or are out of place."),
        Valid: """
            同志们：
            河水涨了，人心不能慌。
            谢谢大家！
            2024年6月12日
            """,
        Invalid: """
            同志们：
            河水涨了，人心不能慌。
            谢谢大家！
            [|会后请各村支书留一下，领取值班表。|]
            """,
        Repaired: """
            同志们：
            河水涨了，人心不能慌。
            会后请各村支书留一下，领取值班表。
            谢谢大家！

            """);

    /// <summary>Makes the rule.</summary>
    public NothingBehindClosingRule()
        : base(Law, Shown) =>
        ForEach(SkippedBlock.In)
            .Must((_, block) => !block.IsLateText)
            .Report(
                at: (_, block) => block.Span,
                message: (speech, block) => new(
                    $"结束语“{speech.Frame.Closing[^1].Text}”之后还有文字：“{block.Beginning()}”。结束语之后只留落款、日期和附件，请把它移到前面，或者删去。",
                    $"There is text behind the closing '{speech.Frame.Closing[^1].Text}': '{block.Beginning()}'. Only signature, date and attachments belong there: move it up or delete it"),
                fix: (speech, block) => MoveUp(speech, block),
                related: (speech, _) => [new RelatedPlace(speech.Frame.Closing[^1].Span, new("结束语。", "The closing"))]);

    /// <summary>Moves whole lines before the closing, which must be lines of its own.</summary>
    private static Fix? MoveUp(Speech speech, SkippedBlock block)
    {
        var closing = FirstClosingLine(speech);
        if (block.HasNotes || block.IsGlued || speech.Lines[closing].Role != LineRole.Closing)
            return null;
        var lines = TextSpan.FromBounds(speech.Tree.StartOf(block.FirstLine), speech.Tree.StartOf(block.LastLine + 1));
        var text = speech[lines].ToString();
        if (!text.EndsWith('\n') && !text.EndsWith('\r'))
            text += LineEdits.BreakOf(speech);
        return new Fix(
            new("移到结束语之前", "Move it before the closing"), FixApplicability.Unsafe,
            [new TextChange(new TextSpan(speech.Tree.StartOf(closing), 0), text), new TextChange(lines, "")]);
    }

    /// <summary>The first of the closing lines that stand together at the end.</summary>
    private static int FirstClosingLine(Speech speech)
    {
        var line = speech.Tree.LineAt(speech.Frame.Closing[^1].Span.Start);
        for (var i = speech.Frame.Closing.Length - 2; i >= 0 && speech.Tree.LineAt(speech.Frame.Closing[i].Span.Start) == line - 1; i--)
            line--;
        return line;
    }
}
