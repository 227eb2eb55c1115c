using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Diagnostics.Suppressions;

namespace OutlineLint.Rules.Meta;

/// <summary>A rule that a suppression or the configuration names exists.</summary>
public sealed class UnknownRuleRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL002",
        Name = "unknown-rule",
        Title = new("没有这条规则或配置项", "No rule or setting has that name"),
        Clause = new("OutlineLint 约定", "OutlineLint's own"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "名称写错的屏蔽和配置不起作用，也不会有别的提示。.editorconfig 中以 outlinelint 开头而不认识的项也由本规则报告。",
            "A suppression or a setting with a misspelled name does nothing and says nothing. Unknown keys in .editorconfig that begin with outlinelint are reported too."),
        Valid: """
            一、抓学习
            学要学深。

            <!-- outlinelint-disable-next-line skipped-number: 第二部分另行印发 -->
            三、抓监督
            督要督实。
            """,
        Invalid: """
            一、抓学习
            学要学深。

            <!-- outlinelint-disable-next-line [|skiped-number|]: 第二部分另行印发 -->
            三、抓监督
            督要督实。
            """);

    /// <summary>Makes the rule.</summary>
    public UnknownRuleRule()
        : base(Law, Shown)
    {
        ForEach(speech => speech.Suppressions.Suppressions.Where(suppression => suppression.Comment.Kind != SuppressionKind.Unknown))
            .Must((_, suppression) => !suppression.IsUnknown)
            .Report(at: (_, suppression) => suppression.Span, message: (_, suppression) => NoSuchRule(suppression.Word!.Value.Text, Rules.RuleSet.Names));
        ForEach(speech => speech.Suppressions.Comments)
            .Must((_, comment) => comment.Kind != SuppressionKind.Unknown)
            .Report(at: (_, comment) => comment.Verb.Span, message: (_, comment) => NoSuchVerb(comment.Verb.Text));
    }

    /// <summary>The finding at a rule or a key in a configuration file that does not exist.</summary>
    internal static Finding InConfiguration(TextSpan span, string key, Bilingual message) => new()
    {
        Rule = Law,
        Span = span,
        Message = message,
        Severity = Law.Severity,
        Fingerprint = $"{StableHash.Start.With(Law.Id).With(key).Value:x16}",
    };

    /// <summary>“没有规则 skiped-number，是不是 skipped-number？”.</summary>
    internal static Bilingual NoSuchRule(string word, IEnumerable<string> names) => NearestName.Of(word, names) is { } name
        ? new($"没有规则“{word}”，是不是“{name}”？请改正，否则不起作用。", $"No rule is called '{word}'; did you mean '{name}'? As it stands it does nothing")
        : new($"没有规则“{word}”，不起作用，请改正或者删除。", $"No rule is called '{word}', so this does nothing: correct or remove it");

    private static readonly string[] Verbs = ["outlinelint-disable-next-line", "outlinelint-disable", "outlinelint-enable", "outlinelint-disable-file"];

    private static Bilingual NoSuchVerb(string verb) => new(
        $"没有注释指令“{verb}”，可用的是 {string.Join("、", Verbs)}。",
        $"No comment is called '{verb}'; there are {string.Join(", ", Verbs)}");
}
