using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Rules;

/// <summary>Runs all rules of some categories together, to see that one slip is one finding.</summary>
public static class RuleFolder
{
    private static readonly RuleCategory[] Own = [RuleCategory.Marker, RuleCategory.Heading, RuleCategory.Punctuation];

    /// <summary>The ids of what the marker, heading and punctuation rules find, with the text at the place.</summary>
    public static string[] FindingsIn(string text, Profile profile = Profile.Speech)
    {
        var rules = RuleSet.All.Where(rule => Own.Contains(rule.Descriptor.Category));
        var findings = new Linter(rules).Lint(SyntaxTree.ParseText(text), new LintOptions { Profile = profile });
        return [.. findings.Where(finding => finding.Severity != RuleSeverity.None).Select(finding => $"{finding.Rule.Id} {text.Substring(finding.Span.Start, finding.Span.Length)}")];
    }
}
