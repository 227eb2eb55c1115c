using System.Collections.Immutable;
using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Has a command done.</summary>
internal sealed record ExecuteCommandParams
{
    /// <summary>The name of the command.</summary>
    public required string Command { get; init; }

    /// <summary>Its arguments.</summary>
    public ImmutableArray<JsonElement> Arguments { get; init; } = [];
}
