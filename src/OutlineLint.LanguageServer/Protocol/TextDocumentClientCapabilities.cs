namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do with documents.</summary>
internal sealed record TextDocumentClientCapabilities
{
    /// <summary>How it takes diagnostics that are pushed.</summary>
    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    /// <summary>Not null when it pulls diagnostics.</summary>
    public DynamicRegistration? Diagnostic { get; init; }

    /// <summary>How it takes symbols.</summary>
    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }
}
