using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>A selection that widens step by step.</summary>
public sealed class SelectionRangesTests
{
    private const string Text = "同志们：\n一、学习\n（一）学原文。要读“四个意识，两个维护”的原文，学深悟透。还要写。\n（二）悟原理。要悟。\n谢谢大家！\n";

    [Fact]
    public async Task From_the_run_over_clause_sentence_and_item_to_the_document() => Assert.Equal(
        [
            "两个维护",
            "四个意识，两个维护",
            "“四个意识，两个维护”",
            "要读“四个意识，两个维护”的原文，学深悟透。",
            "（一）学原文。要读“四个意识，两个维护”的原文，学深悟透。还要写。",
            "一、学习\n（一）学原文。要读“四个意识，两个维护”的原文，学深悟透。还要写。\n（二）悟原理。要悟。",
            Text,
        ],
        await AroundAsync("两个维护", behind: 2));

    [Fact]
    public async Task A_marker_and_a_heading_are_steps() => Assert.Equal(
        ["一", "一、", "一、学习", "一、学习\n（一）学原文。要读“四个意识，两个维护”的原文，学深悟透。还要写。\n（二）悟原理。要悟。", Text],
        await AroundAsync("一、学习"));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-32")]
    public async Task Columns_are_in_the_units_of_the_client(string encoding)
    {
        const string Speech = "一、𠮷祥的𠮷，学a𠮷。\n二、落实。\n";
        await using var client = await LspClient.OpenAsync(Speech, ClientText.Initialize(encoding));
        var text = new ClientText(Speech, encoding);
        Assert.Equal(["a", "学a𠮷", "一、𠮷祥的𠮷，学a𠮷", "一、𠮷祥的𠮷，学a𠮷。", Speech], Chain(text, await AtAsync(client, text.PositionOf("a𠮷"))));
    }

    private static async Task<List<string>> AroundAsync(string part, int behind = 0)
    {
        await using var client = await LspClient.OpenAsync(Text);
        var text = new ClientText(Text);
        return Chain(text, await AtAsync(client, text.PositionOf(part, behind)));
    }

    private static async Task<JsonNode?> AtAsync(LspClient client, JsonObject position)
    {
        var answer = await client.RequestAsync("textDocument/selectionRange", new JsonObject { ["textDocument"] = LspClient.Document(), ["positions"] = new JsonArray(position) });
        return Assert.Single(answer!.AsArray());
    }

    private static List<string> Chain(ClientText text, JsonNode? selection)
    {
        var chain = new List<string>();
        for (; selection is not null; selection = selection["parent"])
            chain.Add(text[selection["range"]!]);
        return chain;
    }
}
