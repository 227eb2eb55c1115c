namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Whether the client asks again when the server says so.</summary>
/// <param name="IsSupported">Whether it does.</param>
internal sealed record RefreshSupport([property: System.Text.Json.Serialization.JsonPropertyName("refreshSupport")] bool IsSupported = false);
