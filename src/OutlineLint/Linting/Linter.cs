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
        var severities = new SeverityTable(options);
        var context = new ValidationContext<Speech>(new Speech(outline, options.Profile));
        var findings = _rules
            .Where(rule => severities.Of(rule.Descriptor) != RuleSeverity.None)
            .SelectMany(rule => Validate(rule, context))
            .Select(severities.Weigh);
        return [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Finding> Validate(SpeechRule rule, ValidationContext<Speech> context) =>
        rule.Validate(context).Errors.Select(failure => failure.CustomState).OfType<Finding>().Where(finding => finding.Rule == rule.Descriptor);
}
