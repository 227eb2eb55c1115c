using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Cli.Checking;

/// <summary>What one run of <c>check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>The rules that are known.</summary>
    public required RuleCatalog Rules { get; init; }

    /// <summary>Which of them run.</summary>
    public required RuleSelection Selection { get; init; }

    /// <summary>The least severity that makes the run fail, or null when none does.</summary>
    public required RuleSeverity? FailOn { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }
}
