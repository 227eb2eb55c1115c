namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A document was opened.</summary>
/// <param name="TextDocument">It, and its text.</param>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);
