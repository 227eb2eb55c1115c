using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Edits of one version of a document.</summary>
/// <param name="TextDocument">The document and its version.</param>
/// <param name="Edits">The edits, all of the same text; none overlap.</param>
internal sealed record TextDocumentEdit(TextDocumentIdentifier TextDocument, ImmutableArray<TextEdit> Edits);
