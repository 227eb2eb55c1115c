namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server wants to know of documents.</summary>
internal sealed record TextDocumentSyncOptions
{
    /// <summary>When they are opened and closed.</summary>
    public bool OpenClose { get; init; } = true;

    /// <summary>How they change: 2 is by pieces.</summary>
    public int Change { get; init; } = 2;

    /// <summary>When they are saved.</summary>
    public bool Save { get; init; } = true;
}
