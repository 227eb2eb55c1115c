namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Asks what can be done.</summary>
internal sealed record CodeActionParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The selection, or where the cursor is.</summary>
    public required Range Range { get; init; }

    /// <summary>What else counts.</summary>
    public required CodeActionContext Context { get; init; }
}
