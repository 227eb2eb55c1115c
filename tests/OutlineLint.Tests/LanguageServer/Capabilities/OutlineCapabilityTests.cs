using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>The request <c>outlinelint/outline</c>.</summary>
public sealed class OutlineCapabilityTests
{
    private const string Text = "在会上的讲话\n同志们：\n一、学习\n（一）学\n要学。\n（三）思\n要思。\n三、落实\n要做：一是早做；二是做好。\n谢谢大家！\n";

    [Fact]
    public async Task The_outline_has_the_figures_of_the_speech()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var outline = await client.RequestAsync("outlinelint/outline");
        Assert.Equal("""{"version":1,"title":"在会上的讲话","characters":44,"seconds":12,"errors":2,"warnings":0,"infos":0}""", Without(outline!, "items"));
    }

    [Fact]
    public async Task An_item_has_its_own_findings_and_not_those_of_its_children()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var outline = await client.RequestAsync("outlinelint/outline");
        Assert.Equal(
            ["一、学习 null 0", "（一）学 null 0", "（三）思 error 1", "三、落实 error 1", "一是早做 null 0", "二是做好 null 0"],
            Items(outline!["items"]!).Select(item => $"{item["label"]} {item["severity"]?.ToString() ?? "null"} {item["findings"]}"));
    }

    [Fact]
    public async Task An_item_says_all_that_a_tree_shows()
    {
        await using var client = await LspClient.OpenAsync(Text);
        var outline = await client.RequestAsync("outlinelint/outline");
        Assert.Equal(
            """
            {"label":"三、落实","marker":"三、","heading":"落实","kind":"heading","level":1,"ordinal":3,"range":{"start":{"line":7,"character":0},"end":{"line":8,"character":13}},"selectionRange":{"start":{"line":7,"character":0},"end":{"line":7,"character":4}},"characters":17,"seconds":5,"share":0.38636363636363635,"severity":"error","findings":1,"movable":true}
            """,
            Without(outline!["items"]![1]!, "children"));
    }

    [Fact]
    public async Task A_speech_without_an_outline_has_an_empty_one()
    {
        await using var client = await LspClient.OpenAsync("");
        var outline = await client.RequestAsync("outlinelint/outline");
        Assert.Equal("", outline!["title"]!.GetValue<string>());
        Assert.Empty(outline["items"]!.AsArray());
    }

    [Fact]
    public async Task A_document_that_is_not_open_has_none()
    {
        await using var client = await LspClient.StartAsync();
        Assert.Null(await client.RequestAsync("outlinelint/outline"));
    }

    private static IEnumerable<JsonNode> Items(JsonNode items) => items.AsArray().SelectMany(item => Items(item!["children"]!).Prepend(item));

    private static string Without(JsonNode node, string property)
    {
        node.AsObject().Remove(property);
        return node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
