namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Asks for the findings in a document.</summary>
internal sealed record DocumentDiagnosticParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The report that the client has; null when it has none.</summary>
    public string? PreviousResultId { get; init; }
}
