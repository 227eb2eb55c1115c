using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;

namespace OutlineLint.Reporting.Rules;

/// <summary>The pages of <c>docs/rules/</c>: Chinese, with the English beside it.</summary>
public static class RuleMarkdown
{
    /// <summary>The name of the page that lists all rules.</summary>
    public const string IndexName = "README.md";

    /// <summary>The name of the file of a page.</summary>
    public static string FileNameOf(SpeechRule rule) => $"{rule.Descriptor.Id}-{rule.Descriptor.Name}.md";

    /// <summary>The page of a rule.</summary>
    public static string Page(SpeechRule rule)
    {
        var (descriptor, examples) = (rule.Descriptor, rule.Examples);
        var text = new StringBuilder($"# {descriptor.Id} {descriptor.Name}\n\n{descriptor.Title.Chinese} · {descriptor.Title.English}\n\n");
        text.Append("| | |\n| --- | --- |\n");
        AddRow(text, RuleWords.Severity, RuleWords.Severities(descriptor));
        AddRow(text, RuleWords.FixLabel, RuleWords.Fix(descriptor));
        AddRow(text, RuleWords.Clause, descriptor.Clause);
        text.Append($"\n{examples.Why.Chinese}\n\n{examples.Why.English}\n\n");
        AddExample(text, RuleWords.Wrong, RuleExample.Plain(examples.Invalid));
        AddMessages(text, rule);
        if (examples.Repaired is { } repaired)
            AddExample(text, RuleWords.Repaired, repaired);
        AddExample(text, RuleWords.Right, examples.Valid);
        text.Append($"## {Both(RuleWords.SwitchOff)}\n\n```ini\n[*]\ndotnet_diagnostic.{descriptor.Id}.severity = none\n```\n");
        return text.ToString();
    }

    /// <summary>The page that lists all rules.</summary>
    public static string Index(RuleCatalog rules)
    {
        var text = new StringBuilder("# 规则 · Rules\n\n| | | | | |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules.Rules)
        {
            var descriptor = rule.Descriptor;
            text.Append($"| [{descriptor.Id}]({FileNameOf(rule)}) | {descriptor.Name} | {descriptor.Title.Chinese} · {Escape(descriptor.Title.English)} | {Both(RuleWords.Severities(descriptor))} | {Both(RuleWords.Fix(descriptor))} |\n");
        }

        return text.ToString();
    }

    private static string Both(Bilingual text) => $"{text.Chinese} · {text.English}";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void AddRow(StringBuilder text, Bilingual label, Bilingual value) => text.Append($"| {Both(label)} | {Escape(Both(value))} |\n");

    private static void AddExample(StringBuilder text, Bilingual label, string example) =>
        text.Append($"## {Both(label)}\n\n```text\n{example.ReplaceLineEndings("\n").TrimEnd('\n')}\n```\n\n");

    private static void AddMessages(StringBuilder text, SpeechRule rule)
    {
        var both = RuleExample.Findings(rule, MessageLanguage.Chinese).Zip(RuleExample.Findings(rule, MessageLanguage.English));
        foreach (var (chinese, english) in both)
            text.Append($"* {RuleWords.Line(chinese.Line).Chinese}：{chinese.Message}  \n  {english.Message}\n");
        text.Append('\n');
    }
}
