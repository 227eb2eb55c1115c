using OutlineLint.Diagnostics;

namespace OutlineLint.Linting;

/// <summary>How much the findings of each rule matter: the profile says, the configuration replaces it, and what is named on the command line decides last.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="inferred">The profile that the text looks like, which can only lower a severity; null when it looks like no other.</param>
public sealed class SeverityTable(LintOptions options, Profile? inferred = null)
{
    /// <summary>The severity of the findings of a rule; None when the rule does not run.</summary>
    public RuleSeverity Of(RuleDescriptor rule) => options.Selection.Decide(rule.Id) switch
    {
        false => RuleSeverity.None,
        true => Configured(rule) is var severity and not RuleSeverity.None ? severity : rule.Severity,
        null => Configured(rule),
    };

    /// <summary>The severity of the findings of a rule with these options, whatever the text looks like.</summary>
    public static RuleSeverity Of(RuleDescriptor rule, LintOptions options) => new SeverityTable(options).Of(rule);

    /// <summary>The finding as it matters here. One that its own rule holds for less stays below the others.</summary>
    public Finding Weigh(Finding finding)
    {
        var severity = Of(finding.Rule);
        var isLowered = finding.Severity < finding.Rule.SeverityIn(options.Profile);
        return finding with { Severity = isLowered && finding.Severity < severity ? finding.Severity : severity };
    }

    private RuleSeverity Configured(RuleDescriptor rule) => options.Severities.TryGetValue(rule.Id, out var severity) ? severity : InProfile(rule);

    private RuleSeverity InProfile(RuleDescriptor rule)
    {
        var severity = rule.SeverityIn(options.Profile);
        return inferred is { } profile && rule.SeverityIn(profile) is var other && other < severity ? other : severity;
    }
}
