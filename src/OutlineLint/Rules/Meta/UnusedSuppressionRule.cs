using OutlineLint.Diagnostics;
using OutlineLint.Diagnostics.Suppressions;

namespace OutlineLint.Rules.Meta;

/// <summary>A suppression hides a finding.</summary>
public sealed class UnusedSuppressionRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL001",
        Name = "unused-suppression",
        Title = new("屏蔽注释没有用处", "A suppression hides nothing"),
        Clause = new("OutlineLint 约定", "OutlineLint's own"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "问题改好以后，屏蔽注释若还留着，以后同一处再出错就没有人看见了。",
            "When the defect is gone and the comment stays, the next defect in that place is hidden too."),
        Valid: """
            一、抓学习
            学要学深。

            <!-- outlinelint-disable-next-line OL201: 第二部分另行印发 -->
            三、抓监督
            督要督实。
            """,
        Invalid: """
            一、抓学习
            学要学深。

            <!-- outlinelint-disable-next-line [|OL201|]: 第二部分另行印发 -->
            二、抓落实
            落要落细。
            """,
        Repaired: """
            一、抓学习
            学要学深。

            二、抓落实
            落要落细。
            """);

    /// <summary>Makes the rule.</summary>
    public UnusedSuppressionRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Suppressions.Judged)
            .Must((_, suppression) => suppression.IsUsed)
            .Report(
                at: (_, suppression) => suppression.Span,
                message: (_, suppression) => Message(suppression.Word?.Text),
                fix: (speech, suppression) => SuppressionFix.Remove(suppression, speech.Text.ToString()));

    private static Bilingual Message(string? rule) => rule is null
        ? new("这条注释没有屏蔽任何问题，请删除。", "This comment hides nothing: remove it")
        : new($"这里没有 {rule} 报告的问题，屏蔽是多余的，请删除。", $"Nothing that {rule} reports is hidden here: remove the suppression");
}
