using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Capabilities.Hovering;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Tells about a finding, about the item whose marker or heading the mouse is at, about a count that announces a list, and on the title about the whole speech.</summary>
internal sealed class HoverCapability : Capability
{
    private const string Markdown = "markdown";
    private const string PlainText = "plaintext";

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Hover;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.HoverProvider = true;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<PositionParams, Hover>(
        Feature, "textDocument/hover", LspJson.Default.PositionParams, LspJson.Default.Hover, At);

    private static Hover? At(PositionParams parameters, DocumentRequest request)
    {
        var offset = request.Document.Positions.ToOffset(parameters.Position);
        var formats = request.Session.Client.Capabilities.TextDocument?.Hover?.ContentFormat ?? [];
        var format = formats.FirstOrDefault(format => format is Markdown or PlainText) ?? PlainText;
        var text = new HoverText(format == Markdown);
        TextSpan? span = null;
        foreach (var (about, write) in Cards(offset, request, text))
        {
            if (!text.IsEmpty)
                text.Rule();
            write();
            span ??= about;
        }

        return span is { } known ? new(new(format, text.ToString()), request.Document.Positions.ToRange(known)) : null;
    }

    private static IEnumerable<(TextSpan Span, Action Write)> Cards(int offset, DocumentRequest request, HoverText text)
    {
        var (document, language) = (request.Document, request.Document.Language);
        foreach (var finding in document.Findings.Where(finding => OutlinePlaces.Touches(finding.Span, offset) && finding.Span.Length < document.Text.Length))
            yield return (finding.Span, () => FindingCard.Write(text, finding, request.Session, language));
        if (document.Outline.CountAt(offset) is { } leadIn && (leadIn.Series is not null || leadIn.IsBinding))
            yield return (leadIn.CountSpan, () => text.Paragraph(CountWords.Full(leadIn).In(language)));
        if (document.Outline.ItemAt(offset) is { } item && SpanOf(item) is var head && OutlinePlaces.Touches(head, offset))
            yield return (head, () => ItemCard.Write(text, item, language));
        if (document.Outline.Frame.Title is [var title, ..] && OutlinePlaces.Touches(title.Span, offset))
            yield return (title.Span, () => text.Paragraph($"{Figures.Characters(document.Outline.Characters, language)} · {Figures.Time(document.Outline.Seconds, language)}"));
    }

    /// <summary>A paragraph would tell the same wherever the mouse rests in its first sentence; so it tells it at its marker only.</summary>
    private static TextSpan SpanOf(OutlineItem item) =>
        item.Kind is OutlineItemKind.Heading or OutlineItemKind.Inferred ? ItemSpans.Head(item) : ItemSpans.Marker(item);
}
