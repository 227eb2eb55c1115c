using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Rules;

namespace OutlineLint.LanguageServer.Capabilities.Hovering;

/// <summary>What there is to say of a finding: the message, why it matters, where it is written, how it looks wrong and right, and the page of the rule.</summary>
internal static class FindingCard
{
    private static readonly Bilingual Page = new("查看规则", "The page of the rule");

    /// <summary>Writes it.</summary>
    public static void Write(HoverText text, Finding finding, ServerSession session, MessageLanguage language)
    {
        var rule = finding.Rule;
        text.Bold(finding.Message.In(language));
        text.Paragraph($"{SeverityText.WordFor(finding.Severity).In(language)} · {rule.Id} {rule.Title.In(language)} · {Clause(rule).In(language)}");
        if (session.Options.Rules.Find(rule.Id)?.Examples is { } examples)
        {
            text.Paragraph(examples.Why.In(language));
            text.Example(RuleWords.Wrong.In(language), RuleExample.Plain(examples.Invalid));
            text.Example((examples.Repaired is null ? RuleWords.Right : RuleWords.Repaired).In(language), examples.Repaired ?? examples.Valid);
        }

        if (session.Settings.Documentation is { } folder)
            text.Link(Page.In(language), folder + Path.GetFileName(rule.HelpLink));
    }

    private static Bilingual Clause(RuleDescriptor rule) =>
        new($"{RuleWords.Clause.Chinese}：{rule.Clause.Chinese}", $"{RuleWords.Clause.English}: {rule.Clause.English}");
}
