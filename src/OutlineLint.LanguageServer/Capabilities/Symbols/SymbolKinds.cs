using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>Which of LSP's symbol kinds, and so which picture, an item gets.</summary>
internal static class SymbolKinds
{
    private const int Namespace = 3;
    private const int Field = 8;
    private const int String = 15;

    public static int Of(OutlineItem item) => item.Kind switch
    {
        OutlineItemKind.Heading => Namespace,
        OutlineItemKind.Inferred => String,
        _ => Field,
    };
}
