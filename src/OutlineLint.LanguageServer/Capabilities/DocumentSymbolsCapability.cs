using System.Collections.Immutable;
using OutlineLint.Documents;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>The outline, inferred items too, where the editor shows symbols.</summary>
internal sealed class DocumentSymbolsCapability : Capability
{
    private const int NamespaceKind = 3;
    private const int FieldKind = 8;
    private const int StringKind = 15;

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.DocumentSymbols;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.DocumentSymbolProvider = new("OutlineLint");

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) =>
        handlers.OnDocument<DocumentParams, ImmutableArray<DocumentSymbol>?>(
            Feature, "textDocument/documentSymbol", LspJson.Default.DocumentParams, LspJson.Default.NullableImmutableArrayDocumentSymbol, (_, request) => Symbols(request));

    private static ImmutableArray<DocumentSymbol>? Symbols(DocumentRequest request) =>
        request.Document.Context.Kind == DocumentKind.Markdown && !request.Session.Settings.Has(Protocol.Feature.MarkdownSymbols)
            ? null
            : Symbols(request.Document.Outline.Items, request.Document);

    private static ImmutableArray<DocumentSymbol> Symbols(ImmutableArray<OutlineItem> items, DocumentSnapshot document) =>
        [.. items.Select(item => Symbol(item, document))];

    private static DocumentSymbol Symbol(OutlineItem item, DocumentSnapshot document) => new()
    {
        Name = item.ToString(),
        Detail = $"{Figures.Characters(item.Characters, document.Language)} {Figures.Time(item.Seconds, document.Language)}",
        Kind = KindOf(item),
        Range = document.Positions.ToRange(item.Span),
        SelectionRange = document.Positions.ToRange(ItemSpans.Head(item)),
        Children = item.Children.IsEmpty ? null : Symbols(item.Children, document),
    };

    private static int KindOf(OutlineItem item) => item.Kind switch
    {
        OutlineItemKind.Heading => NamespaceKind,
        OutlineItemKind.Inferred => StringKind,
        _ => FieldKind,
    };
}
