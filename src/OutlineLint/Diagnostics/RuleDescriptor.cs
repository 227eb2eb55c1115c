using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OutlineLint.Diagnostics;

/// <summary>What a rule is called, what it is about, how much it matters, and where it is written.</summary>
public sealed record RuleDescriptor
{
    /// <summary>The id, never used again for another rule: OL201.</summary>
    public required string Id { get; init; }

    /// <summary>The name, accepted wherever the id is: skipped-number.</summary>
    public required string Name { get; init; }

    /// <summary>One line that says what the rule reports.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The clause of the standard, or that it is custom: “GB/T 15834-2011 附录 B.3.4”, “通常”.</summary>
    public required Bilingual Clause { get; init; }

    /// <summary>The severity in the default profile.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Whether the rule can repair what it finds: null for never.</summary>
    public FixApplicability? Fix { get; init; }

    /// <summary>The profiles in which the severity is another.</summary>
    public ImmutableDictionary<Profile, RuleSeverity> ProfileSeverities { get; init; } = ImmutableDictionary<Profile, RuleSeverity>.Empty;

    /// <summary>What the rule is about.</summary>
    public RuleCategory Category => (RuleCategory)(Id[2] - '0');

    /// <summary>Where the page of the rule is, relative to the root of the repository.</summary>
    public string HelpLink => $"docs/rules/{Id}-{Name}.md";

    /// <summary>The severity in a profile.</summary>
    public RuleSeverity SeverityIn(Profile profile) => ProfileSeverities.TryGetValue(profile, out var severity) ? severity : Severity;

    /// <summary>The same descriptor with another severity in some profiles.</summary>
    public RuleDescriptor In(Profile profile, RuleSeverity severity) => this with { ProfileSeverities = ProfileSeverities.SetItem(profile, severity) };

    /// <summary>The rule as Roslyn describes one.</summary>
    public DiagnosticDescriptor ToDiagnosticDescriptor() =>
        new(Id, Title.English, "{0}", Category.ToString(), SeverityOf(Severity), isEnabledByDefault: true, Clause.English, HelpLink, Name);

    internal static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
