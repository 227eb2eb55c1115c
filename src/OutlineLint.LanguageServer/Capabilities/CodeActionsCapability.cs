using System.Collections.Immutable;
using System.Text.Json;
using OutlineLint.LanguageServer.Capabilities.Actions;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Offers what can be done at a place: repairs, other numbers and levels, and letting a finding be.</summary>
internal sealed class CodeActionsCapability : Capability
{
    private static readonly ImmutableArray<string> Kinds = [CodeActionKind.QuickFix, CodeActionKind.Rewrite, CodeActionKind.Move, CodeActionKind.FixAll];

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.CodeActions;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client)
    {
        capabilities.CodeActionProvider = new(Kinds, client.ResolvesEdits);
        capabilities.ExecuteCommandProvider = new([BaselineCommand.Name]);
    }

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers)
    {
        handlers.OnDocument<CodeActionParams, ImmutableArray<CodeAction>?>(
            Feature, "textDocument/codeAction", LspJson.Default.CodeActionParams, LspJson.Default.NullableImmutableArrayCodeAction, Offer);
        handlers.OnDocument<CodeAction, CodeAction>(Feature, "codeAction/resolve", LspJson.Default.CodeAction, LspJson.Default.CodeAction, Resolve);
    }

    private static ImmutableArray<CodeAction>? Offer(CodeActionParams asked, DocumentRequest request)
    {
        if (!request.Document.Context.IsChecked)
            return null;
        var wanted = new WantedActions(asked.Context);
        var shown = new ShownDiagnostics(asked.Context.Diagnostics, request.Document);
        var span = request.Document.Positions.ToSpan(asked.Range);
        var offers = new OfferList(request.Document, span, shown.Meant(request.Document.Findings, span)).All().Where(offer => wanted.Has(offer, request.Session.Client));
        return [.. OfferList.Distinct(offers).Select(offer => Action(offer, asked.Range, wanted.KindOf(offer), shown, request))];
    }

    private static CodeAction Action(Offer offer, Range range, string kind, ShownDiagnostics shown, DocumentRequest request)
    {
        var (document, client) = (request.Document, request.Session.Client);
        var isLazy = offer.Changes is not null && client.ResolvesEdits;
        return new()
        {
            Title = offer.Title.In(document.Language),
            Kind = kind,
            Diagnostics = shown.Of(offer.Finding),
            IsPreferred = offer.IsPreferred ? true : null,
            Disabled = offer.Obstacle is { } obstacle ? new(obstacle.In(document.Language)) : null,
            Edit = offer.Changes is { } changes && !isLazy ? DocumentEdits.ForClient(document, changes(), client) : null,
            Command = offer.Accepts is { } accepts ? new(offer.Title.In(document.Language), BaselineCommand.Name, ImmutableArray.Create(JsonSerializer.SerializeToElement(accepts, LspJson.Default.AcceptArguments))) : null,
            Data = isLazy ? new(document.Uri, document.Version, range, offer.Id) : null,
        };
    }

    private static CodeAction Resolve(CodeAction action, DocumentRequest request)
    {
        var (document, data) = (request.Document, action.Data!);
        if (data.Version != document.Version)
            throw new RpcException(RpcErrorCode.ContentModified, $"the document is at version {document.Version}, not {data.Version}");
        var span = document.Positions.ToSpan(data.Range);
        var offer = new OfferList(document, span, document.Findings).All().FirstOrDefault(offer => offer.Id == data.Id)
            ?? throw new RpcException(RpcErrorCode.ContentModified, "the action is not there any more");
        return action with { Edit = DocumentEdits.ForClient(document, offer.Changes!(), request.Session.Client) };
    }
}
