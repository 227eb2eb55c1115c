using System.Collections.Immutable;
using OutlineLint.Documents;
using OutlineLint.LanguageServer.Capabilities.Symbols;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>
/// The outline, inferred items too, where the editor shows symbols: as a tree, or as a list to a client that knows no tree. The frame is not
/// in it: a writer looks for sections, and a title above them all would only indent them.
/// </summary>
internal sealed class DocumentSymbolsCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.DocumentSymbols;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.DocumentSymbolProvider = new("OutlineLint");

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) =>
        handlers.OnDocument<DocumentParams, ImmutableArray<Symbol>?>(
            Feature, "textDocument/documentSymbol", LspJson.Default.DocumentParams, LspJson.Default.NullableImmutableArraySymbol, (_, request) => Symbols(request));

    private static ImmutableArray<Symbol>? Symbols(DocumentRequest request)
    {
        if (request.Document.Context.Kind == DocumentKind.Markdown && !request.Session.Settings.Has(Protocol.Feature.MarkdownSymbols))
            return null;
        return request.Session.Client.Capabilities.TextDocument?.DocumentSymbol?.HierarchicalDocumentSymbolSupport == true
            ? [.. Tree(request.Document.Outline.Items, request.Document)]
            : [.. request.Document.Outline.DescendantItems().Select(item => InList(item, request.Document))];
    }

    private static ImmutableArray<DocumentSymbol> Tree(ImmutableArray<OutlineItem> items, DocumentSnapshot document) =>
        [.. items.Select(item => InTree(item, document))];

    private static DocumentSymbol InTree(OutlineItem item, DocumentSnapshot document) => new()
    {
        Name = NameOf(item),
        Detail = $"{Figures.Characters(item.Characters, document.Language)} {Figures.Time(item.Seconds, document.Language)}",
        Kind = SymbolKinds.Of(item),
        Range = document.Positions.ToRange(item.Span),
        SelectionRange = document.Positions.ToRange(ItemSpans.Head(item)),
        Children = item.Children.IsEmpty ? null : Tree(item.Children, document),
    };

    private static SymbolInformation InList(OutlineItem item, DocumentSnapshot document) => new()
    {
        Name = NameOf(item),
        Kind = SymbolKinds.Of(item),
        Location = new(document.Uri, document.Positions.ToRange(item.Span)),
        ContainerName = item.Parent is { } parent ? NameOf(parent) : null,
    };

    /// <summary>An editor refuses all symbols when one has no name, as a heading of control characters has none.</summary>
    private static string NameOf(OutlineItem item) => ItemText.Of(item) is var name && string.IsNullOrWhiteSpace(name) ? "…" : name;
}
