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

    /// <summary>Whether a text that looks like an official document or a regulation is held to no more than its profile asks.</summary>
    public bool InfersProfile { get; init; }

    /// <summary>Whether comments hide findings: <c>&lt;!-- outlinelint-disable-next-line OL201 --&gt;</c>. They are comments in Markdown only.</summary>
    public bool ReadsSuppressions { get; init; } = true;

    /// <summary>Severities by the id of the rule that replace those of the profile; None switches a rule off.</summary>
    public ImmutableDictionary<string, RuleSeverity> Severities { get; init; } = ImmutableDictionary<string, RuleSeverity>.Empty;

    /// <summary>Which rules are switched on or off by name, whatever their severity.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Default;

    /// <summary>How the outline is read.</summary>
    public OutlineOptions Outline { get; init; } = OutlineOptions.Default;

    /// <summary>The conventions that a text follows: those that it looks like, where they are inferred, else <see cref="Profile"/>.</summary>
    public Profile ProfileOf(Outlining.Outline outline) => InfersProfile ? ProfileInference.Infer(outline) ?? Profile : Profile;
}
