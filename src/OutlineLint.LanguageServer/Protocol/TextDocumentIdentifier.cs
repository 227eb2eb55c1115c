namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
internal sealed record TextDocumentIdentifier
{
    /// <summary>The document, as the client writes it.</summary>
    public required string Uri { get; init; }

    /// <summary>The version that the client speaks of; null when it does not say.</summary>
    public int? Version { get; init; }
}
