using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Which symbols of the workspace are wanted.</summary>
internal sealed record WorkspaceSymbolParams
{
    /// <summary>What they are called; empty for all of them.</summary>
    public required string Query { get; init; }

    /// <summary>Under what name the client wants to be told how far the search is; null when it does not.</summary>
    public JsonElement? WorkDoneToken { get; init; }
}
