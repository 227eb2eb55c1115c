using System.Collections.Immutable;
using System.Globalization;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Offers the marker that comes next, and the salutation or the closing where it is missing: 三 offers 三、.</summary>
internal sealed class CompletionCapability : Capability
{
    private const int TextKind = 1;
    private const int KeywordKind = 14;

    /// <summary>What a marker begins with, and what a member inside a paragraph comes behind.</summary>
    private static readonly ImmutableArray<string> Triggers =
        ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第", "首", "其", "最", "（", "1", "2", "3", "4", "5", "6", "7", "8", "9", "；", "谢", "同"];

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Completion;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.CompletionProvider = new(Triggers);

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<PositionParams, ImmutableArray<CompletionItem>?>(
        Feature, "textDocument/completion", LspJson.Default.PositionParams, LspJson.Default.NullableImmutableArrayCompletionItem, Complete);

    private static ImmutableArray<CompletionItem>? Complete(PositionParams place, DocumentRequest request)
    {
        var document = request.Document;
        if (!document.Context.IsChecked)
            return null;
        var choices = WritingChoices.At(document.Tree, document.Context.Options, document.Positions.ToOffset(place.Position));
        return [.. choices.Select((choice, index) => Item(choice, index, document))];
    }

    private static CompletionItem Item(WritingChoice choice, int index, DocumentSnapshot document) => new()
    {
        Label = choice.Text,
        Detail = choice.Label.In(document.Language),
        Kind = choice.IsMarker ? KeywordKind : TextKind,
        SortText = index.ToString("D2", CultureInfo.InvariantCulture),
        FilterText = choice.Typed,
        Preselect = index == 0 ? true : null,
        TextEdit = DocumentEdits.Of(document, [choice.Change])[0],
    };
}
