using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Changes of documents: with their versions for a client that can compare them, else without.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The edits of each document.</summary>
    public ImmutableDictionary<string, ImmutableArray<TextEdit>>? Changes { get; init; }

    /// <summary>The edits of each version of a document.</summary>
    public ImmutableArray<TextDocumentEdit>? DocumentChanges { get; init; }
}
