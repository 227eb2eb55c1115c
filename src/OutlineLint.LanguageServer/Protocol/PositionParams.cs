namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
internal sealed record PositionParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The place.</summary>
    public required Position Position { get; init; }
}
