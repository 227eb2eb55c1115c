using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The findings in one document of a workspace, or that they are as they were.</summary>
internal sealed record WorkspaceDocumentReport
{
    /// <summary>full or unchanged.</summary>
    public required string Kind { get; init; }

    /// <summary>The document.</summary>
    public required string Uri { get; init; }

    /// <summary>Its version; null, which is written, for one that is not open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }

    /// <summary>What the report is known by; null for a document that is gone.</summary>
    public string? ResultId { get; init; }

    /// <summary>The findings; null when unchanged.</summary>
    public ImmutableArray<Diagnostic>? Items { get; init; }
}
