namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client takes symbols.</summary>
internal sealed record DocumentSymbolClientCapabilities
{
    /// <summary>Whether it shows a tree of symbols and not only a list.</summary>
    public bool HierarchicalDocumentSymbolSupport { get; init; }
}
