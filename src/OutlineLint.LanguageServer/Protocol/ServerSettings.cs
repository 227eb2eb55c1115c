using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The section <c>outlinelint</c> of the client's settings.</summary>
internal sealed record ServerSettings
{
    /// <summary>The language of messages, zh or en; null leaves it to the .editorconfig, then to the client.</summary>
    public string? Language { get; init; }

    /// <summary>The baseline, from the folder of the workspace; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The address of the folder that holds the pages of the rules; null when there is none.</summary>
    public string? Documentation { get; init; }

    /// <summary>Whether the client shows the outline, and is told when it changes. Counts when the server starts.</summary>
    public bool OutlineView { get; init; }

    /// <summary>What is switched on and off, by the names in <see cref="Feature"/>.</summary>
    public ImmutableDictionary<string, bool>? Features { get; init; }

    /// <summary>Whether a feature is on: it is unless it was switched off.</summary>
    public bool Has(string feature) => Features is null || Features.GetValueOrDefault(feature, true);
}
