using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Linting;

/// <summary>Which rules run on a text, and how much their findings matter.</summary>
public sealed record LintOptions
{
    /// <summary>The options used where none are given.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>The conventions that the text follows.</summary>
    public Profile Profile { get; init; } = Profile.Speech;

    /// <summary>Severities by the id of the rule that replace those of the profile; None switches a rule off.</summary>
    public ImmutableDictionary<string, RuleSeverity> Severities { get; init; } = ImmutableDictionary<string, RuleSeverity>.Empty;

    /// <summary>Which rules are switched on or off by name, whatever their severity.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Default;

    /// <summary>How the outline is read.</summary>
    public OutlineOptions Outline { get; init; } = OutlineOptions.Default;
}
