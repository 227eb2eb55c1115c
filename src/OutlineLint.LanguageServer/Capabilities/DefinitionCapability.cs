using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Goes from the count of a lead-in, “三点”, to the first member that it announces, and from the marker of a member back to the count.</summary>
internal sealed class DefinitionCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Definition;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.DefinitionProvider = true;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<PositionParams, ImmutableArray<Location>?>(
        Feature, "textDocument/definition", LspJson.Default.PositionParams, LspJson.Default.NullableImmutableArrayLocation,
        (parameters, request) => TargetOf(parameters.Position, request.Document) is { } span ? [new(request.Document.Uri, request.Document.Positions.ToRange(span))] : null);

    private static TextSpan? TargetOf(Position position, DocumentSnapshot document) => SeriesPlaces.At(document.Outline, document.Positions.ToOffset(position)) switch
    {
        { Member: null } places => ItemSpans.Head(places.Series.Members[0].Item),
        { LeadIn: { } leadIn } => leadIn.CountSpan,
        _ => null,
    };
}
