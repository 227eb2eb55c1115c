using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Goes on with a list when a line is broken behind a member, 三、 behind 二、, and ends it when nothing was written behind the marker.</summary>
internal sealed class OnTypeFormattingCapability : Capability
{
    private const string Enter = "\n";

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.OnTypeFormatting;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.DocumentOnTypeFormattingProvider = new(Enter);

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<OnTypeFormattingParams, ImmutableArray<TextEdit>?>(
        Feature, "textDocument/onTypeFormatting", LspJson.Default.OnTypeFormattingParams, LspJson.Default.NullableImmutableArrayTextEdit, GoOn);

    private static ImmutableArray<TextEdit>? GoOn(OnTypeFormattingParams typed, DocumentRequest request) =>
        typed.Ch == Enter && request.Document.Context.IsChecked && Change(request.Document, request.Document.Positions.ToOffset(typed.Position)) is { } change
            ? DocumentEdits.Of(request.Document, [change])
            : null;

    private static TextChange? Change(DocumentSnapshot document, int position) =>
        NextMarkers.AfterBreak(document.Outline, position)?.Change ?? NextMarkers.TakeBack(document.Outline, position);
}
