using OutlineLint.Editing;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Tells how a section that was dragged gets to its new place: <c>outlinelint/moveSection</c>, which is no part of LSP.</summary>
internal sealed class MoveSectionCapability : Capability
{
    /// <inheritdoc/>
    public override string? Feature => null;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client)
    {
        // LSP has no place where methods of one's own could be told.
    }

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) =>
        handlers.OnDocument<MoveSectionParams, WorkspaceEdit>(Feature, "outlinelint/moveSection", LspJson.Default.MoveSectionParams, LspJson.Default.WorkspaceEdit, Move);

    private static WorkspaceEdit? Move(MoveSectionParams move, DocumentRequest request)
    {
        var document = request.Document;
        if (move.TextDocument.Version is { } version && version != document.Version)
            throw new RpcException(RpcErrorCode.ContentModified, $"the document is at version {document.Version}, not {version}");
        var placement = PlacementOf(move.Placement);
        return ItemAt(document, move.From) is { } item && ItemAt(document, move.Target) is { } target && SectionEdits.Move(document.Outline, item, target, placement) is { } fix
            ? DocumentEdits.ForClient(document, fix.Changes, request.Session.Client)
            : null;
    }

    private static OutlineItem? ItemAt(DocumentSnapshot document, Position position)
    {
        var offset = document.Positions.ToOffset(position);
        return document.Outline.DescendantItems().FirstOrDefault(item => ItemSpans.Head(item).Start == offset);
    }

    private static Placement PlacementOf(string name) => name switch
    {
        "before" => Placement.Before,
        "after" => Placement.After,
        "inside" => Placement.Inside,
        _ => throw new RpcException(RpcErrorCode.InvalidParams, $"placement is before, after or inside, not {name}"),
    };
}
