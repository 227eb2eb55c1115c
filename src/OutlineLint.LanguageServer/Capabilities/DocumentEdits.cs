using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Says changes of a text in the words of the protocol.</summary>
internal static class DocumentEdits
{
    /// <summary>Edits of a document.</summary>
    public static ImmutableArray<TextEdit> Of(DocumentSnapshot document, IEnumerable<TextChange> changes) =>
        [.. changes.Select(change => new TextEdit(document.Positions.ToRange(change.Span), change.NewText!))];

    /// <summary>Edits of a document as a client applies them.</summary>
    public static WorkspaceEdit ForClient(DocumentSnapshot document, IEnumerable<TextChange> changes, ClientProfile client)
    {
        var edits = Of(document, changes);
        return client.TakesVersionedEdits
            ? new() { DocumentChanges = [new(new() { Uri = document.Uri, Version = document.Version }, edits)] }
            : new() { Changes = ImmutableDictionary<string, ImmutableArray<TextEdit>>.Empty.Add(document.Uri, edits) };
    }
}
