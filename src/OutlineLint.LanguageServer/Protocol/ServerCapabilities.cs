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

    /// <summary>Lengths above headings.</summary>
    public CodeLensOptions? CodeLensProvider { get; set; }

    /// <summary>From a count to what it announces, and back.</summary>
    public bool? DefinitionProvider { get; set; }

    /// <summary>What can be done.</summary>
    public CodeActionOptions? CodeActionProvider { get; set; }

    /// <summary>The next marker.</summary>
    public CompletionOptions? CompletionProvider { get; set; }

    /// <summary>Diagnostics that are pulled.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; set; }

    /// <summary>The outline as symbols.</summary>
    public SymbolOptions? DocumentSymbolProvider { get; set; }

    /// <summary>The members of the series at the cursor.</summary>
    public bool? DocumentHighlightProvider { get; set; }

    /// <summary>Sections that fold.</summary>
    public bool? FoldingRangeProvider { get; set; }

    /// <summary>What is told about a place.</summary>
    public bool? HoverProvider { get; set; }

    /// <summary>Words between the text.</summary>
    public bool? InlayHintProvider { get; set; }

    /// <summary>The members of a series.</summary>
    public bool? ReferencesProvider { get; set; }

    /// <summary>Selections that widen.</summary>
    public bool? SelectionRangeProvider { get; set; }

    /// <summary>Colours.</summary>
    public SemanticTokensOptions? SemanticTokensProvider { get; set; }

    /// <summary>Symbols of all speeches.</summary>
    public WorkspaceSymbolOptions? WorkspaceSymbolProvider { get; set; }

    /// <summary>The next marker after Enter.</summary>
    public OnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; set; }

    /// <summary>What is done on command.</summary>
    public ExecuteCommandOptions? ExecuteCommandProvider { get; set; }
}
