using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The settings have changed.</summary>
internal sealed record DidChangeConfigurationParams
{
    /// <summary>The settings, from a client that does not wait to be asked.</summary>
    public JsonElement? Settings { get; init; }
}
