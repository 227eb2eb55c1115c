namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A stretch of a document.</summary>
internal sealed record RangeParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The stretch.</summary>
    public required Range Range { get; init; }
}
