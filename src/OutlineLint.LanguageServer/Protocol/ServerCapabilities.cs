namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server can do; each capability writes its own part.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>How columns are counted.</summary>
    public required string PositionEncoding { get; init; }

    /// <summary>What the server wants to know of documents.</summary>
    public TextDocumentSyncOptions TextDocumentSync { get; init; } = new();

    /// <summary>What it knows of the workspace.</summary>
    public WorkspaceOptions Workspace { get; init; } = new();

    /// <summary>Diagnostics that are pulled.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; set; }

    /// <summary>The outline as symbols.</summary>
    public SymbolOptions? DocumentSymbolProvider { get; set; }
}
