namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do, as far as the server asks.</summary>
internal sealed record ClientCapabilities
{
    /// <summary>In general.</summary>
    public GeneralClientCapabilities? General { get; init; }

    /// <summary>With the workspace.</summary>
    public WorkspaceClientCapabilities? Workspace { get; init; }

    /// <summary>With documents.</summary>
    public TextDocumentClientCapabilities? TextDocument { get; init; }

    /// <summary>With its window.</summary>
    public WindowClientCapabilities? Window { get; init; }
}
