using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Capabilities.Tokens;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Colours markers, headings, title, salutation, closing, counts, and text that is not part of the speech.</summary>
internal sealed class SemanticTokensCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.SemanticTokens;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities.SemanticTokensProvider = new(TokenLegend.For(client).ToProtocol());

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers)
    {
        handlers.OnDocument<DocumentParams, SemanticTokens>(
            Feature, "textDocument/semanticTokens/full", LspJson.Default.DocumentParams, LspJson.Default.SemanticTokens, (_, request) => Full(request));
        handlers.OnDocument<SemanticTokensDeltaParams, SemanticTokensAnswer>(
            Feature, "textDocument/semanticTokens/full/delta", LspJson.Default.SemanticTokensDeltaParams, LspJson.Default.SemanticTokensAnswer, Delta);
        handlers.OnDocument<RangeParams, SemanticTokens>(
            Feature, "textDocument/semanticTokens/range", LspJson.Default.RangeParams, LspJson.Default.SemanticTokens, Part);
    }

    private static SemanticTokens Full(DocumentRequest request)
    {
        var data = TokenData.Of(request.Document, new TextSpan(0, request.Document.Text.Length), LegendOf(request));
        return new(request.Session.ShownTokens.Keep(request.Document.Uri, data), data);
    }

    private static SemanticTokensAnswer Delta(SemanticTokensDeltaParams parameters, DocumentRequest request)
    {
        var old = request.Session.ShownTokens.Find(request.Document.Uri, parameters.PreviousResultId);
        var full = Full(request);
        return old is { } known ? new SemanticTokensDelta(full.ResultId!, TokenData.Edits(known, full.Data)) : full;
    }

    private static SemanticTokens Part(RangeParams parameters, DocumentRequest request) =>
        new(ResultId: null, TokenData.Of(request.Document, request.Document.Positions.ToSpan(parameters.Range), LegendOf(request)));

    private static TokenLegend LegendOf(DocumentRequest request) => TokenLegend.For(request.Session.Client);
}
