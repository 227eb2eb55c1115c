using System.Collections.Immutable;
using FluentValidation;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Linting;

/// <summary>Runs rules over speeches.</summary>
public sealed class Linter(IEnumerable<SpeechRule>? rules = null)
{
    private readonly ImmutableArray<SpeechRule> _rules = rules is null ? RuleSet.All : [.. rules];

    /// <summary>The findings in a text, in the order of the text.</summary>
    public ImmutableArray<Finding> Lint(SyntaxTree tree, LintOptions? options = null) =>
        Lint(Outline.Create(tree, (options ?? LintOptions.Default).Outline), options);

    /// <summary>The findings in a speech whose outline is read already, in the order of the text.</summary>
    public ImmutableArray<Finding> Lint(Outline outline, LintOptions? options = null)
    {
        options ??= LintOptions.Default;
        var context = new ValidationContext<Speech>(new Speech(outline, options.Profile));
        var findings = new List<Finding>();
        foreach (var rule in _rules)
        {
            var severity = SeverityOf(rule, options);
            if (severity != RuleSeverity.None)
                findings.AddRange(Validate(rule, context).Select(finding => Weigh(finding, severity, rule)));
        }

        return [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Finding> Validate(SpeechRule rule, ValidationContext<Speech> context) =>
        rule.Validate(context).Errors.Select(failure => failure.CustomState).OfType<Finding>().Where(finding => finding.Rule == rule.Descriptor);

    /// <summary>A severity that the user sets replaces that of the rule, but a finding that its rule holds for less stays below it.</summary>
    private static Finding Weigh(Finding finding, RuleSeverity severity, SpeechRule rule)
    {
        var isLowered = finding.Severity < rule.Descriptor.Severity;
        return finding with { Severity = isLowered && finding.Severity < severity ? finding.Severity : severity };
    }

    private static RuleSeverity SeverityOf(SpeechRule rule, LintOptions options) =>
        options.Severities.TryGetValue(rule.Descriptor.Id, out var severity) ? severity : rule.Descriptor.SeverityIn(options.Profile);
}
