namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A document whose semantic tokens the client had before.</summary>
internal sealed record SemanticTokensDeltaParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>What they were called.</summary>
    public required string PreviousResultId { get; init; }
}
