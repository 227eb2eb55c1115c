namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Whether something can be registered while the server runs.</summary>
/// <param name="IsSupported">Whether it can.</param>
internal sealed record DynamicRegistration([property: System.Text.Json.Serialization.JsonPropertyName("dynamicRegistration")] bool IsSupported = false);
