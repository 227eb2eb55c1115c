namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do with its window.</summary>
internal sealed record WindowClientCapabilities
{
    /// <summary>Whether it shows the progress of what the server began by itself.</summary>
    public bool WorkDoneProgress { get; init; }
}
