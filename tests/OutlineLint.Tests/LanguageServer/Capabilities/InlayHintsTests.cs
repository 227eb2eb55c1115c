using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Words between the text.</summary>
public sealed class InlayHintsTests
{
    private const string Text = "同志们：\n我讲三点意见。\n一、学习\n（一）学原文\n要学。\n（二）悟原理\n要悟。\n二、落实\n抓好两件事：一是早；二是好。注意几点：一是快；二是稳。\n谢谢大家！\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Counts_and_lengths_stand_behind_what_they_are_about(string encoding)
    {
        await using var client = await LspClient.OpenAsync(Text, ClientText.Initialize(encoding));
        Assert.Equal(
            """
            同志们：
            我讲三点[✗ 实有2项]意见。
            一、学习[22字 · 6秒]
            （一）学原文[9字]
            要学。
            （二）悟原理[9字]
            要悟。
            二、落实[31字 · 8秒]
            抓好两件[✓]事：一是早；二是好。注意几点[2项]：一是快；二是稳。
            谢谢大家！

            """.ReplaceLineEndings("\n"),
            await ShowAsync(client, encoding));
    }

    [Fact]
    public async Task What_a_code_lens_shows_already_is_not_shown_twice()
    {
        await using var client = await LspClient.OpenAsync(Text, """{"capabilities":{"textDocument":{"codeLens":{}}}}""");
        var shown = await ShowAsync(client, "utf-16");
        Assert.Contains("一、学习\n", shown, StringComparison.Ordinal);
        Assert.Contains("（一）学原文[9字]\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_lines_that_are_asked_for_have_hints()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var hints = await client.RequestAsync("textDocument/inlayHint", new JsonObject { ["textDocument"] = LspClient.Document(), ["range"] = LspClient.Range(2, 0, 4, 0) });
        Assert.Equal([2, 3], hints!.AsArray().Select(hint => hint!["position"]!["line"]!.GetValue<int>()));
    }

    private static async Task<string> ShowAsync(LspClient client, string encoding)
    {
        var text = new ClientText(Text, encoding);
        var hints = await client.RequestAsync("textDocument/inlayHint", new JsonObject { ["textDocument"] = LspClient.Document(), ["range"] = text.All() });
        var (shown, last) = ("", LspClient.Position(0, 0));
        foreach (var hint in hints!.AsArray())
        {
            shown += text[Between(last, hint!["position"]!)] + $"[{hint["label"]}]";
            last = hint["position"]!.DeepClone().AsObject();
        }

        return shown + text[Between(last, text.All()["end"]!)];
    }

    private static JsonObject Between(JsonNode start, JsonNode end) => new() { ["start"] = start.DeepClone(), ["end"] = end.DeepClone() };
}
