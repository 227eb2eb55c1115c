using System.Text.Json.Nodes;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>What is told about a place.</summary>
public sealed class HoverTests
{
    private const string Text = "在会上的讲话\n同志们：\n我讲两点意见。\n一、学*习\n（一）学原文。要学。\n（三）悟原理。要悟。\n二、落实\n做好三件事：一是早做；二是做好。\n谢谢大家！\n";
    private const string Markdown = """{"hover":{"contentFormat":["markdown","plaintext"]}}""";

    [Fact]
    public async Task A_heading_tells_its_length_and_its_place()
    {
        await using var client = await LspClient.OpenAsync(Text);
        Assert.Equal("一、学*习\n\n25字 · 7秒 · 占全文 41% · 第1项，共2项 · 下有 2 项", await HoverAsync(client, "学*习"));
    }

    [Fact]
    public async Task A_member_tells_its_path_at_its_marker_and_nothing_in_its_text()
    {
        await using var client = await LspClient.OpenAsync(Text);
        Assert.Equal("一、学*习 › （一）学原文\n\n10字 · 3秒 · 占全文 16% · 第1项，共2项", await HoverAsync(client, "（一）"));
        Assert.Null(await HoverAsync(client, "要学。"));
    }

    [Fact]
    public async Task A_count_tells_whether_it_is_right()
    {
        await using var client = await LspClient.OpenAsync(Text);
        Assert.Equal("说有 2 项，实有 2 项，相符。", await HoverAsync(client, "两点"));
    }

    [Fact]
    public async Task The_title_tells_the_length_of_the_speech()
    {
        await using var client = await LspClient.OpenAsync(Text);
        Assert.Equal("61字 · 17秒", await HoverAsync(client, "在会上"));
    }

    [Theory]
    [InlineData("markdown", "zh")]
    [InlineData("plaintext", "en")]
    public async Task A_finding_tells_the_page_of_its_rule(string format, string language)
    {
        var initialize = JsonNode.Parse(ClientText.Initialize("utf-16", $$$"""{"hover":{"contentFormat":["{{{format}}}"]}}"""))!;
        initialize["initializationOptions"] = new JsonObject { ["language"] = language, ["documentation"] = "file:///rules/" };
        await using var client = await LspClient.OpenAsync(Text, initialize.ToJsonString());
        Snapshot.Match(await HoverAsync(client, "（三）") + "\n", language);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Columns_are_in_the_units_of_the_client(string encoding)
    {
        const string Speech = "做到：一是𠮷祥；二是平安。\n";
        await using var client = await LspClient.OpenAsync(Speech, ClientText.Initialize(encoding, Markdown));
        var text = new ClientText(Speech, encoding);
        var hover = await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = LspClient.Document(), ["position"] = text.PositionOf("二是") });
        Assert.Equal("二是", text[hover!["range"]!]);
        Assert.StartsWith("**二是平安**", hover["contents"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_special_in_Markdown_is_shown_as_it_is()
    {
        await using var client = await LspClient.OpenAsync(Text, ClientText.Initialize("utf-16", Markdown));
        Assert.StartsWith(@"**一、学\*习**", await HoverAsync(client, "学*习"), StringComparison.Ordinal);
    }

    private static async Task<string?> HoverAsync(LspClient client, string at)
    {
        var hover = await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = LspClient.Document(), ["position"] = new ClientText(Text).PositionOf(at, behind: 1) });
        return hover?["contents"]!["value"]!.GetValue<string>();
    }
}
