using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Reporting.Rules;

/// <summary>The wrong example of a rule and what the rule says of it.</summary>
public static class RuleExample
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>An example without the marks of its places.</summary>
    public static string Plain(string example) => example.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);

    /// <summary>What the rule reports, each with its line, from 1.</summary>
    public static IEnumerable<(int Line, string Message)> Findings(SpeechRule rule, MessageLanguage language)
    {
        var tree = SyntaxTree.ParseText(Plain(rule.Examples.Invalid));
        // A rule about suppressions needs the rules that they hide.
        var linter = rule.Descriptor.Category == RuleCategory.Meta ? new Linter() : new Linter([rule]);
        return linter.Lint(tree, new LintOptions { Selection = SelectionOf(rule) })
            .Where(finding => finding.Rule == rule.Descriptor)
            .Select(finding => (tree.Text.Lines.IndexOf(finding.Span.Start) + 1, finding.Message.In(language)));
    }

    /// <summary>A rule that the default profile switches off has an example too.</summary>
    private static RuleSelection SelectionOf(SpeechRule rule) =>
        rule.Descriptor.Category == RuleCategory.Meta ? RuleSelection.Default : new([new(rule.Descriptor.Id)], []);
}
