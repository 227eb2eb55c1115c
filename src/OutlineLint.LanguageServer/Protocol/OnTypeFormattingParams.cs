namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Tells what was just typed.</summary>
internal sealed record OnTypeFormattingParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>Where the cursor is now.</summary>
    public required Position Position { get; init; }

    /// <summary>What was typed.</summary>
    public required string Ch { get; init; }
}
