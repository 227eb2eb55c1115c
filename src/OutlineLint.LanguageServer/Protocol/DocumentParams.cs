namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A document, and nothing else.</summary>
internal sealed record DocumentParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
