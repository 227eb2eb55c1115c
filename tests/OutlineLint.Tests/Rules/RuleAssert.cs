using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Rules;

/// <summary>Runs one rule over a text with marked places.</summary>
public static class RuleAssert
{
    /// <summary>The rule finds the marked places and no others.</summary>
    public static ImmutableArray<Finding> Finds(SpeechRule rule, string marked, LintOptions? options = null)
    {
        var annotated = AnnotatedText.Parse(marked);
        ImmutableArray<Finding> findings = [.. LinterOf(rule).Lint(SyntaxTree.ParseText(annotated.Text), options).Where(finding => finding.Rule == rule.Descriptor)];
        Assert.Equal(annotated.Spans.Select(span => Describe(annotated.Text, span)), findings.Select(finding => Describe(annotated.Text, finding.Span)));
        return findings;
    }

    /// <summary>A rule about suppressions needs the rules that they hide.</summary>
    private static Linter LinterOf(SpeechRule rule) => rule.Descriptor.Category == RuleCategory.Meta ? new Linter() : new Linter([rule]);

    /// <summary>The text after all fixes of the findings, safe and unsafe.</summary>
    public static string Repair(string text, IEnumerable<Finding> findings) =>
        SourceText.From(text).WithChanges(findings.Where(finding => finding.Fix is not null).SelectMany(finding => finding.Fix!.Changes).Distinct().OrderBy(change => change.Span.Start)).ToString();

    private static string Describe(string text, TextSpan span) => $"[{span.Start}..{span.End}) {text.Substring(span.Start, span.Length)}";
}
