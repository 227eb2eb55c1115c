using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>The outline as symbols.</summary>
public sealed class DocumentSymbolsTests
{
    private const string Text = "同志们：\n一、学习\n（一）学原文\n要学。\n（二）悟原理\n要悟。\n二、落实\n要做。\n谢谢大家！\n";
    private const string Tree = """{"capabilities":{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}}""";

    [Fact]
    public async Task A_client_that_knows_trees_gets_one()
    {
        await using var client = await LspClient.OpenAsync(Text, Tree);
        var symbols = await client.RequestAsync("textDocument/documentSymbol");
        Assert.Equal(["一、学习", "二、落实"], symbols!.AsArray().Select(symbol => symbol!["name"]!.GetValue<string>()));
        Assert.Equal(["（一）学原文", "（二）悟原理"], symbols[0]!["children"]!.AsArray().Select(symbol => symbol!["name"]!.GetValue<string>()));
        Assert.Equal("22字 6秒", symbols[0]!["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_client_gets_a_list_that_names_what_is_above()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var symbols = await client.RequestAsync("textDocument/documentSymbol");
        Assert.Equal(
            ["一、学习 < ", "（一）学原文 < 一、学习", "（二）悟原理 < 一、学习", "二、落实 < "],
            symbols!.AsArray().Select(symbol => $"{symbol!["name"]} < {symbol["containerName"]}"));
        var text = new ClientText(Text);
        Assert.Equal("（一）学原文\n要学。", text[symbols[1]!["location"]!["range"]!]);
        Assert.All(symbols.AsArray(), symbol => Assert.Equal(LspClient.Uri, symbol!["location"]!["uri"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_heading_that_cannot_be_shown_has_a_name_too()
    {
        await using var client = await LspClient.OpenAsync("！\n#\0", Tree);
        var symbols = await client.RequestAsync("textDocument/documentSymbol");
        Assert.Equal("…", Assert.Single(symbols!.AsArray())!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Inferred_items_are_among_them()
    {
        await using var client = await LspClient.OpenAsync($"{Text}\n附件\n\n分工安排\n\n一、张三管船，一天一报。\n二、李四管岸，一天一报。\n");
        var symbols = await client.RequestAsync("textDocument/documentSymbol");
        Assert.Equal(
            ["附件 分工安排 15", "一、张三管船，一天一报 8", "二、李四管岸，一天一报 8"],
            symbols!.AsArray().Skip(4).Select(symbol => $"{symbol!["name"]} {symbol["kind"]}"));
    }

    [Theory]
    [InlineData("markdown", true)]
    [InlineData("plaintext", false)]
    public async Task Those_of_Markdown_can_be_left_to_the_editor(string language, bool isLeft)
    {
        await using var client = await LspClient.OpenAsync(Text, """{"initializationOptions":{"features":{"markdownSymbols":false}}}""", "untitled:speech", language);
        var symbols = await client.RequestAsync("textDocument/documentSymbol", new JsonObject { ["textDocument"] = LspClient.Document("untitled:speech") });
        Assert.Equal(isLeft, symbols is null);
    }
}
