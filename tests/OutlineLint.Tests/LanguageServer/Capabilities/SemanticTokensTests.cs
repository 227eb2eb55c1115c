using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Colours.</summary>
public sealed class SemanticTokensTests
{
    private const string Text = "在𠮷镇会上的讲话\n同志们：\n我讲两点意见。\n一、学习\n要𠮷祥：一是早；二是好。\n二、落实\n要做。\n谢谢大家！\n扫码关注素材库\n";
    private static readonly JsonArray Types = ["class", "keyword", "function", "string", "number", "comment"];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Everything_that_has_a_name_has_a_colour(string encoding)
    {
        await using var client = await LspClient.OpenAsync(Text, ClientText.Initialize(encoding));
        var tokens = await client.RequestAsync("textDocument/semanticTokens/full");
        Assert.Equal(
            [
                "在𠮷镇会上的讲话=class!", "同志们：=string", "两点=number", "一、=keyword!", "学习=function", "一是=keyword", "二是=keyword",
                "二、=keyword!", "落实=function", "谢谢大家！=string", "扫码关注素材库=comment",
            ],
            new ClientText(Text, encoding).Tokens(tokens!["data"]!, Types));
    }

    [Fact]
    public async Task A_part_has_the_tokens_of_its_lines()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var tokens = await client.RequestAsync("textDocument/semanticTokens/range", new JsonObject { ["textDocument"] = LspClient.Document(), ["range"] = LspClient.Range(3, 0, 4, 0) });
        Assert.Equal(["一、=keyword!", "学习=function"], new ClientText(Text).Tokens(tokens!["data"]!, Types));
    }

    [Fact]
    public async Task What_has_changed_makes_the_old_tokens_the_new_ones()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var old = await client.RequestAsync("textDocument/semanticTokens/full");
        client.Change([4, 0, 4, 0], "还要会。\n", version: 2);
        var delta = await client.RequestAsync("textDocument/semanticTokens/full/delta", new JsonObject { ["textDocument"] = LspClient.Document(), ["previousResultId"] = old!["resultId"]!.DeepClone() });
        var edit = Assert.Single(delta!["edits"]!.AsArray())!;
        Assert.Equal(5, edit["data"]!.AsArray().Count);
        var full = await client.RequestAsync("textDocument/semanticTokens/full");
        Assert.Equal(full!["data"]!.ToJsonString(), Apply(old["data"]!.AsArray(), edit).ToJsonString());
    }

    [Fact]
    public async Task Nothing_has_changed_in_an_unchanged_text()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var old = await client.RequestAsync("textDocument/semanticTokens/full");
        var delta = await client.RequestAsync("textDocument/semanticTokens/full/delta", new JsonObject { ["textDocument"] = LspClient.Document(), ["previousResultId"] = old!["resultId"]!.DeepClone() });
        Assert.Empty(delta!["edits"]!.AsArray());
    }

    [Fact]
    public async Task Changes_to_tokens_that_nobody_remembers_are_all_of_them()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var tokens = await client.RequestAsync("textDocument/semanticTokens/full/delta", new JsonObject { ["textDocument"] = LspClient.Document(), ["previousResultId"] = "0" });
        Assert.Equal(11 * 5, tokens!["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task Only_what_the_client_has_colours_for_is_named()
    {
        await using var client = LspClient.Connect();
        var answer = await client.RequestAsync("initialize", """{"capabilities":{"textDocument":{"semanticTokens":{"tokenTypes":["comment","keyword"],"tokenModifiers":[]}}}}""");
        Assert.Equal("""{"tokenTypes":["keyword","comment"],"tokenModifiers":[]}""", answer!["capabilities"]!["semanticTokensProvider"]!["legend"]!.ToJsonString());
        client.Open(Text);
        var tokens = await client.RequestAsync("textDocument/semanticTokens/full");
        Assert.Equal(["一、=keyword", "一是=keyword", "二是=keyword", "二、=keyword", "扫码关注素材库=comment"], new ClientText(Text).Tokens(tokens!["data"]!, new JsonArray("keyword", "comment")));
    }

    private static JsonArray Apply(JsonArray data, JsonNode edit)
    {
        var (start, count) = (edit["start"]!.GetValue<int>(), edit["deleteCount"]!.GetValue<int>());
        return [.. data.Take(start).Concat(edit["data"]!.AsArray()).Concat(data.Skip(start + count)).Select(number => number!.DeepClone())];
    }
}
