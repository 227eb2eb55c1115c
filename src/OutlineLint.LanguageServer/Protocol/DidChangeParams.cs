using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>An open document has changed.</summary>
internal sealed record DidChangeParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The changes, each made to the text that the one before has left.</summary>
    public required ImmutableArray<ContentChange> ContentChanges { get; init; }
}
