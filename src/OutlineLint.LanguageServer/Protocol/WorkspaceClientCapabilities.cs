namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do with its workspace.</summary>
internal sealed record WorkspaceClientCapabilities
{
    /// <summary>Whether it answers <c>workspace/configuration</c>.</summary>
    public bool Configuration { get; init; }

    /// <summary>Whether it tells when its folders change.</summary>
    public bool WorkspaceFolders { get; init; }

    /// <summary>How it takes changes of documents.</summary>
    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    /// <summary>Whether it watches files for the server.</summary>
    public WatchedFilesClientCapabilities? DidChangeWatchedFiles { get; init; }

    /// <summary>Whether it tells of new settings on request.</summary>
    public DynamicRegistration? DidChangeConfiguration { get; init; }

    /// <summary>Whether it pulls diagnostics again when it is asked to.</summary>
    public RefreshSupport? Diagnostics { get; init; }

    /// <summary>Whether it asks for inlay hints again.</summary>
    public RefreshSupport? InlayHint { get; init; }

    /// <summary>Whether it asks for code lenses again.</summary>
    public RefreshSupport? CodeLens { get; init; }

    /// <summary>Whether it asks for semantic tokens again.</summary>
    public RefreshSupport? SemanticTokens { get; init; }
}
