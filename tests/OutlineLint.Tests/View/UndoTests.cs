using System.Net;
using System.Text.Json.Nodes;

namespace OutlineLint.Tests.View;

/// <summary>Repairs are taken back one by one, and never together with what somebody else has written.</summary>
public sealed class UndoTests
{
    private const string Speech = "同志们：\n一、学习。\n第一、要学。第二，要用。\n二、落实\n要做。\n谢谢大家！\n";

    [Fact]
    public async Task Several_repairs_are_taken_back_in_turn()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var texts = new Stack<string>([client.Text]);
        for (var version = 1; await FixAny(client, version); version++)
            texts.Push(client.Text);
        Assert.True(texts.Count > 2);
        var last = texts.Count;
        texts.Pop();
        for (var version = last; texts.TryPop(out var before); version++)
        {
            var state = await Read(await client.PostAsync("undo", $$"""{"version":{{version}}}"""));
            Assert.Equal(before, client.Text);
            Assert.Equal(texts.Count > 0, state["canUndo"]!.GetValue<bool>());
        }
    }

    [Fact]
    public async Task What_was_written_since_is_kept_and_the_page_knows()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.True(await FixAny(client, 1));
        using var events = await client.ListenAsync();
        Assert.True(JsonNode.Parse(await ViewClient.NextAsync(events))!["canUndo"]!.GetValue<bool>());
        var repaired = client.Text;
        await File.WriteAllTextAsync(client.Path, repaired + "别人的话\n");
        Assert.False(JsonNode.Parse(await ViewClient.NextAsync(events))!["canUndo"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("undo", """{"version":3}""")).StatusCode);
        Assert.Equal(repaired + "别人的话\n", client.Text);
        await File.WriteAllTextAsync(client.Path, repaired);
        Assert.True(JsonNode.Parse(await ViewClient.NextAsync(events))!["canUndo"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_change_that_nobody_has_looked_at_yet_is_not_written_over()
    {
        await using var client = await ViewClient.StartAsync("speech.txt", path => File.WriteAllText(path, Speech), TimeSpan.FromHours(1));
        await File.WriteAllTextAsync(client.Path, Speech + "刚刚写的\n");
        Assert.False(await FixAny(client, 1));
        Assert.Equal(Speech + "刚刚写的\n", client.Text);
    }

    /// <summary>Repairs the first finding that can be; whether there was one.</summary>
    private static async Task<bool> FixAny(ViewClient client, int version)
    {
        for (var finding = 1; finding < 9; finding++)
        {
            if ((await client.PostAsync("fix", $$"""{"version":{{version}},"finding":{{finding}}}""")).StatusCode == HttpStatusCode.OK)
                return true;
        }

        return false;
    }

    private static async Task<JsonNode> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
