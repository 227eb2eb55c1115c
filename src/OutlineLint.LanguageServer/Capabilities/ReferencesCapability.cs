using System.Collections.Immutable;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Lists the members of a series, from any of its markers or from the count that announces it; the count is the declaration. Highlights the same where the cursor is.</summary>
internal sealed class ReferencesCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.References;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        (capabilities.ReferencesProvider, capabilities.DocumentHighlightProvider) = (true, true);

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers)
    {
        handlers.OnDocument<ReferenceParams, ImmutableArray<Location>?>(
            Feature, "textDocument/references", LspJson.Default.ReferenceParams, LspJson.Default.NullableImmutableArrayLocation, References);
        handlers.OnDocument<PositionParams, ImmutableArray<DocumentHighlight>?>(
            Feature, "textDocument/documentHighlight", LspJson.Default.PositionParams, LspJson.Default.NullableImmutableArrayDocumentHighlight, Highlights);
    }

    private static ImmutableArray<Location>? References(ReferenceParams parameters, DocumentRequest request) =>
        RangesAt(parameters.Position, request.Document, parameters.Context.IncludeDeclaration) is { } ranges
            ? [.. ranges.Select(range => new Location(request.Document.Uri, range))]
            : null;

    private static ImmutableArray<DocumentHighlight>? Highlights(PositionParams parameters, DocumentRequest request) =>
        RangesAt(parameters.Position, request.Document, includesCount: true) is { } ranges ? [.. ranges.Select(range => new DocumentHighlight(range))] : null;

    private static IEnumerable<Range>? RangesAt(Position position, DocumentSnapshot document, bool includesCount)
    {
        if (SeriesPlaces.At(document.Outline, document.Positions.ToOffset(position)) is not { } places)
            return null;
        var markers = places.Series.Members.Select(member => ItemSpans.Marker(member.Item));
        var spans = includesCount && places.LeadIn is { } leadIn ? markers.Prepend(leadIn.CountSpan) : markers;
        return spans.OrderBy(span => span.Start).Select(document.Positions.ToRange);
    }
}
