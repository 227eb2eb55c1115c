using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client watches files for the server.</summary>
internal sealed record WatchedFilesClientCapabilities
{
    /// <summary>Whether it does when it is asked to.</summary>
    [JsonPropertyName("dynamicRegistration")]
    public bool IsSupported { get; init; }

    /// <summary>Whether a pattern may begin at a folder, so that it can lead out of the workspace.</summary>
    public bool RelativePatternSupport { get; init; }
}
