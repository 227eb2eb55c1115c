using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Every capability can be switched off, from the start or later.</summary>
public sealed class SwitchTests
{
    private const string Text = "在会上的讲话\n同志们：\n我讲两点意见。\n一、学习\n要学。\n二、落实\n要做。\n谢谢大家！\n";

    [Theory]
    [InlineData("codeLens", "codeLensProvider", "textDocument/codeLens")]
    [InlineData("definition", "definitionProvider", "textDocument/definition")]
    [InlineData("documentSymbols", "documentSymbolProvider", "textDocument/documentSymbol")]
    [InlineData("folding", "foldingRangeProvider", "textDocument/foldingRange")]
    [InlineData("hover", "hoverProvider", "textDocument/hover")]
    [InlineData("inlayHints", "inlayHintProvider", "textDocument/inlayHint")]
    [InlineData("references", "referencesProvider", "textDocument/references")]
    [InlineData("references", "documentHighlightProvider", "textDocument/documentHighlight")]
    [InlineData("selectionRanges", "selectionRangeProvider", "textDocument/selectionRange")]
    [InlineData("semanticTokens", "semanticTokensProvider", "textDocument/semanticTokens/full")]
    [InlineData("workspaceSymbols", "workspaceSymbolProvider", "workspace/symbol")]
    public async Task A_capability_that_is_off_is_not_named_and_answers_null(string feature, string provider, string method)
    {
        var off = new JsonObject { ["features"] = new JsonObject { [feature] = false } };
        await using var client = LspClient.Connect();
        var answer = await client.RequestAsync("initialize", new JsonObject { ["initializationOptions"] = off.DeepClone() });
        Assert.Null(answer!["capabilities"]![provider]);

        await using var other = LspClient.Connect();
        answer = await other.RequestAsync("initialize", "{}");
        Assert.NotNull(answer!["capabilities"]![provider]);
        other.Open(Text);
        Assert.NotNull(await other.RequestAsync(method, Arguments()));
        other.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["outlinelint"] = off } });
        Assert.Null(await other.RequestAsync(method, Arguments()));
    }

    /// <summary>Arguments for any of the methods: each takes what it needs. The place is that of the count.</summary>
    private static JsonObject Arguments() => new()
    {
        ["textDocument"] = LspClient.Document(),
        ["position"] = new ClientText(Text).PositionOf("两点"),
        ["positions"] = new JsonArray(new ClientText(Text).PositionOf("两点")),
        ["range"] = new ClientText(Text).All(),
        ["context"] = new JsonObject { ["includeDeclaration"] = true },
        ["query"] = "",
    };
}
