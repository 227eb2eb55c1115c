using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>
/// Behind a count that announces a list whether it is right, and behind a heading how long its section is. Sections of the first level have
/// a code lens where the client shows those; the same figures are not shown twice.
/// </summary>
internal sealed class InlayHintsCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.InlayHints;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.InlayHintProvider = true;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<RangeParams, ImmutableArray<InlayHint>?>(
        Feature, "textDocument/inlayHint", LspJson.Default.RangeParams, LspJson.Default.NullableImmutableArrayInlayHint, Hints);

    private static ImmutableArray<InlayHint>? Hints(RangeParams parameters, DocumentRequest request)
    {
        var wanted = request.Document.Positions.ToSpan(parameters.Range);
        var firstLevel = ShowsLenses(request.Session) ? 2 : 1;
        var counts = request.Document.Outline.LeadIns
            .Where(leadIn => OutlinePlaces.Touches(wanted, leadIn.CountSpan.End) && leadIn.Series is not null)
            .Select(leadIn => (leadIn.CountSpan.End, Count(leadIn, request.Document)));
        var lengths = request.Document.Outline.DescendantItems()
            .Where(item => item.Level >= firstLevel && item.Kind is (OutlineItemKind.Heading or OutlineItemKind.Inferred) && item.Span.IntersectsWith(wanted) && Sections.HasBody(item, request.Document))
            .Select(item => (End: LineEnd(item, request.Document), Hint: item))
            .Where(pair => OutlinePlaces.Touches(wanted, pair.End))
            .Select(pair => (pair.End, Length(pair.Hint, pair.End, request.Document)));
        return [.. counts.Concat(lengths).OrderBy(pair => pair.End).Select(pair => pair.Item2)];
    }

    private static bool ShowsLenses(ServerSession session) =>
        session.Client.Capabilities.TextDocument?.CodeLens is not null && session.Settings.Has(Protocol.Feature.CodeLens);

    private static InlayHint Count(LeadIn leadIn, DocumentSnapshot document) =>
        new(document.Positions.ToPosition(leadIn.CountSpan.End), CountWords.Brief(leadIn).In(document.Language), CountWords.Full(leadIn).In(document.Language));

    private static InlayHint Length(OutlineItem item, int end, DocumentSnapshot document)
    {
        var (characters, time) = (Figures.Characters(item.Characters, document.Language), Figures.Time(item.Seconds, document.Language));
        var label = item.Level == 1 ? $"{characters} · {time}" : characters;
        return new(document.Positions.ToPosition(end), label, $"{characters} · {time} · {Figures.Share(item.Share)}");
    }

    /// <summary>Behind the text of the line that the heading is in.</summary>
    private static int LineEnd(OutlineItem item, DocumentSnapshot document)
    {
        TextSpan line = document.Outline.Lines[document.Text.Lines.GetLineFromPosition(ItemSpans.Head(item).End).LineNumber].Span;
        return Math.Max(line.End, ItemSpans.Head(item).End);
    }
}
