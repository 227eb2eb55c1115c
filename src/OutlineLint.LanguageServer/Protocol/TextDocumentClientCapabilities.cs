namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do with documents.</summary>
internal sealed record TextDocumentClientCapabilities
{
    /// <summary>How it takes actions.</summary>
    public CodeActionClientCapabilities? CodeAction { get; init; }

    /// <summary>How it takes diagnostics that are pushed.</summary>
    public DiagnosticClientCapabilities? PublishDiagnostics { get; init; }

    /// <summary>Not null when it pulls diagnostics.</summary>
    public DiagnosticClientCapabilities? Diagnostic { get; init; }

    /// <summary>How it takes symbols.</summary>
    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    /// <summary>Not null when it shows code lenses.</summary>
    public DynamicRegistration? CodeLens { get; init; }

    /// <summary>How it folds.</summary>
    public FoldingRangeClientCapabilities? FoldingRange { get; init; }

    /// <summary>How it shows what is told about a place.</summary>
    public HoverClientCapabilities? Hover { get; init; }

    /// <summary>How it colours text by meaning.</summary>
    public SemanticTokensClientCapabilities? SemanticTokens { get; init; }
}
