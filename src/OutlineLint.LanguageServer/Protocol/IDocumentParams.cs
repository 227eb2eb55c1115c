namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Arguments of a method that is about one document.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}
