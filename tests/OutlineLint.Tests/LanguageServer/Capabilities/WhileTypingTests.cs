using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>What comes by itself while a speech is being written: markers after Enter, and completions.</summary>
public sealed class WhileTypingTests
{
    private const string Head = "在会上的讲话\n同志们：\n一、学习\n要学。\n";

    [Theory]
    [InlineData("要做：\n一是早做；\n二是做好；\n‸\n", "要做：\n一是早做；\n二是做好；\n三是\n")]
    [InlineData("（一）听讲。要听。\n（二）做题。要做。\n‸\n", "（一）听讲。要听。\n（二）做题。要做。\n（三）\n")]
    [InlineData("（一）听讲。要听。\n（二）\n‸\n", "（一）听讲。要听。\n\n")]
    [InlineData("要学好。\n‸\n", null)]
    public async Task Enter_goes_on_with_a_list_or_ends_it(string before, string? after)
    {
        var (text, line, column) = ClientEdits.Cursor(Head + before);
        await using var client = await LspClient.OpenAsync(text);
        var edits = await client.RequestAsync("textDocument/onTypeFormatting", Typed(line, column));
        Assert.Equal(after is null ? null : Head + after, edits is null ? null : ClientEdits.ApplyAll(text, edits.AsArray()));
    }

    [Theory]
    [InlineData("二‸\n谢谢大家！\n", "二、", "二、\n谢谢大家！\n")]
    [InlineData("　　二‸\n谢谢大家！\n", "二、", "二、\n谢谢大家！\n")]
    [InlineData("‸\n谢谢大家！\n", "二、", "二、\n谢谢大家！\n")]
    [InlineData("‸\n谢谢大家！\n", "（一）", "（一）\n谢谢大家！\n")]
    [InlineData("要做：一是早做；二‸\n谢谢大家！\n", "二是", "要做：一是早做；二是\n谢谢大家！\n")]
    [InlineData("二、落实\n要做。\n谢‸", "谢谢大家！", "二、落实\n要做。\n谢谢大家！")]
    public async Task What_comes_next_is_offered(string before, string label, string after)
    {
        var (text, line, column) = ClientEdits.Cursor(Head + before);
        await using var client = await LspClient.OpenAsync(text);
        var items = (await client.RequestAsync("textDocument/completion", line, column))!.AsArray();
        var item = items.FirstOrDefault(item => item!["label"]!.GetValue<string>() == label);
        Assert.True(item is not null, string.Join(' ', items.Select(other => other!["label"])));
        Assert.Equal(Head + after, ClientEdits.ApplyAll(text, [item["textEdit"]!.DeepClone()]));
    }

    [Theory]
    [InlineData("我们要把十‸")]
    [InlineData("二、落‸实\n要做。\n")]
    public async Task Nothing_is_offered_in_the_midst_of_a_sentence(string before)
    {
        var (text, line, column) = ClientEdits.Cursor(Head + before);
        await using var client = await LspClient.OpenAsync(text);
        Assert.Empty((await client.RequestAsync("textDocument/completion", line, column))!.AsArray());
    }

    [Fact]
    public async Task Both_can_be_switched_off()
    {
        await using var client = await LspClient.OpenAsync(Head, """{"initializationOptions":{"features":{"completion":false,"onTypeFormatting":false}}}""");
        Assert.Null(await client.RequestAsync("textDocument/completion", 4));
        Assert.Null(await client.RequestAsync("textDocument/onTypeFormatting", Typed(4, 0)));
    }

    [Theory]
    [InlineData("after", "在会上的讲话\n同志们：\n一、落实\n要做。\n二、学习\n要学。\n谢谢大家！\n")]
    [InlineData("inside", "在会上的讲话\n同志们：\n一、落实\n要做。\n（一）学习\n要学。\n谢谢大家！\n")]
    public async Task A_section_is_dragged_elsewhere(string placement, string after)
    {
        const string Text = Head + "二、落实\n要做。\n谢谢大家！\n";
        await using var client = await LspClient.OpenAsync(Text);
        var edit = await client.RequestAsync("outlinelint/moveSection", Move(placement, version: 1, target: 4));
        Assert.Equal(after, ClientEdits.Apply(Text, edit!));
        Assert.Null(await client.RequestAsync("outlinelint/moveSection", Move(placement, version: 1, target: 2)));
        Assert.Equal(-32801, await client.FailAsync("outlinelint/moveSection", Move(placement, version: 0, target: 4).ToJsonString()));
        Assert.Equal(-32602, await client.FailAsync("outlinelint/moveSection", Move("beside", version: 1, target: 4).ToJsonString()));
    }

    private static JsonObject Typed(int line, int column) => new()
    {
        ["textDocument"] = LspClient.Document(),
        ["position"] = LspClient.Position(line, column),
        ["ch"] = "\n",
        ["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true },
    };

    private static JsonObject Move(string placement, int version, int target) => new()
    {
        ["textDocument"] = LspClient.Document(version: version),
        ["from"] = LspClient.Position(2, 0),
        ["target"] = LspClient.Position(target, 0),
        ["placement"] = placement,
    };
}
