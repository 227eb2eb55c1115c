namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place whose references are asked for.</summary>
internal sealed record ReferenceParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The place.</summary>
    public required Position Position { get; init; }

    /// <summary>What is wanted.</summary>
    public ReferenceContext Context { get; init; } = new();
}
