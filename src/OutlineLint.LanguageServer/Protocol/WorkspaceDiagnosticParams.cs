using System.Collections.Immutable;
using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Asks for the findings in the whole workspace.</summary>
internal sealed record WorkspaceDiagnosticParams
{
    /// <summary>The reports that the client has.</summary>
    public required ImmutableArray<PreviousResultId> PreviousResultIds { get; init; }

    /// <summary>What the client knows the work by; null when it does not want to hear how far it is.</summary>
    public JsonElement? WorkDoneToken { get; init; }

    /// <summary>What the client knows parts of the result by; null when it takes it as a whole.</summary>
    public JsonElement? PartialResultToken { get; init; }
}
