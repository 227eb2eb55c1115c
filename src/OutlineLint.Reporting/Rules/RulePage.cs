using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Tree;
using OutlineLint.Rules;

namespace OutlineLint.Reporting.Rules;

/// <summary>The page of a rule in a terminal.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class RulePage(FindingLayout layout)
{
    private const int Indent = 2;

    private readonly TerminalStyle _style = new(layout.HasColor);
    private readonly MessageLanguage _language = layout.Language;

    /// <summary>The page.</summary>
    public string Show(SpeechRule rule)
    {
        var (descriptor, examples) = (rule.Descriptor, rule.Examples);
        var text = new StringBuilder($"{_style.Bold($"{descriptor.Id} {descriptor.Name}")}  {descriptor.Title.In(_language)}\n\n");
        AddField(text, RuleWords.Severity, RuleWords.Severities(descriptor));
        AddField(text, RuleWords.FixLabel, RuleWords.Fix(descriptor));
        AddField(text, RuleWords.Clause, descriptor.Clause);
        text.Append('\n').AppendJoin('\n', WrappedText.Lines(examples.Why.In(_language), layout.Width)).Append("\n\n");
        AddExample(text, RuleWords.Wrong, RuleExample.Plain(examples.Invalid));
        foreach (var (line, message) in RuleExample.Findings(rule, _language))
            AddMessage(text, $"{RuleWords.Line(line).In(_language)}: {message}");
        text.Append('\n');
        if (examples.Repaired is { } repaired)
            AddExample(text.Append(""), RuleWords.Repaired, repaired).Append('\n');
        AddExample(text, RuleWords.Right, examples.Valid);
        return text.Append($"\n{RuleWords.SwitchOff.In(_language)}: dotnet_diagnostic.{descriptor.Id}.severity = none\n").ToString();
    }

    private void AddField(StringBuilder text, Bilingual label, Bilingual value) =>
        text.Append($"{DisplayText.Pad(label.In(_language), columns: 8)}  {value.In(_language)}\n");

    private StringBuilder AddExample(StringBuilder text, Bilingual label, string example)
    {
        text.Append($"{_style.Bold(label.In(_language))}\n");
        foreach (var line in example.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append($"{DisplayText.Spaces(Indent)}{Excerpt(line)}".TrimEnd()).Append('\n');
        return text;
    }

    /// <summary>What cannot be seen in an example is written out.</summary>
    private static string Excerpt(string line) => Findings.Text.Excerpt.Of(line, 0, 0, int.MaxValue).Text;

    private void AddMessage(StringBuilder text, string message) =>
        text.Append(DisplayText.Spaces(Indent)).Append(_style.Dim("→ ")).AppendJoin($"\n{DisplayText.Spaces(Indent + 3)}", WrappedText.Lines(message, layout.Width - Indent - 3)).Append('\n');
}
