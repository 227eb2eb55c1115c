using System.Net;
using System.Text.Json.Nodes;

namespace OutlineLint.Tests.View;

/// <summary>The page follows its file, repairs it, and puts it back.</summary>
public sealed class LiveTests
{
    private const string Speech = "同志们：\n一、学习\n要学。\n二、落实。\n要做。\n谢谢大家！\n";

    /// <summary>The number of the only finding with a safe fix: the 。 behind a heading.</summary>
    private const string FixHeading = """{"version":1,"finding":2}""";

    [Fact]
    public async Task A_change_on_disk_is_told()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var events = await client.ListenAsync();
        Assert.Equal(1, Version(await ViewClient.NextAsync(events)));
        await File.WriteAllTextAsync(client.Path, Speech + "2025年1月1日\n");
        Assert.Equal(2, Version(await ViewClient.NextAsync(events)));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_shown_again_when_it_is_back()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var events = await client.ListenAsync();
        await ViewClient.NextAsync(events);
        File.Delete(client.Path);
        Assert.NotNull(JsonNode.Parse(await ViewClient.NextAsync(events))!["problem"]);
        await File.WriteAllTextAsync(client.Path, Speech);
        Assert.Null(JsonNode.Parse(await ViewClient.NextAsync(events))!["problem"]);
    }

    [Fact]
    public async Task A_click_repairs_the_file_and_another_puts_it_back()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var fixedState = await Read(await client.PostAsync("fix", FixHeading));
        Assert.Equal(Speech.Replace("落实。", "落实"), client.Text);
        Assert.True(fixedState["canUndo"]!.GetValue<bool>());
        var undone = await Read(await client.PostAsync("undo", $$"""{"version":{{fixedState["version"]}}}"""));
        Assert.Equal(Speech, client.Text);
        Assert.False(undone["canUndo"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_repair_of_a_text_that_is_no_longer_there_is_refused()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var events = await client.ListenAsync();
        await ViewClient.NextAsync(events);
        await File.WriteAllTextAsync(client.Path, "另一份\n");
        await ViewClient.NextAsync(events);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("fix", FixHeading)).StatusCode);
        Assert.Equal("另一份\n", client.Text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("""{"version":"1","finding":"2"}""")]
    public async Task A_request_that_says_nothing_is_a_bad_one(string request)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("fix", request)).StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public async Task A_finding_that_is_not_there_is_not_repaired(int finding)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("fix", $$"""{"version":1,"finding":{{finding}}}""")).StatusCode);
    }

    [Fact]
    public async Task A_dropped_file_is_shown_and_stored_nowhere()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var answer = await client.PostAsync("drop?name=..%2Fother.txt", "各位代表：\n一、别的\n别的事。\n");
        Assert.Contains("别的", await answer.Content.ReadAsStringAsync());
        Assert.Equal([client.Path], Directory.GetFiles(Path.GetDirectoryName(client.Path)!));
        Assert.Equal(Speech, client.Text);
    }

    private static int Version(string state) => JsonNode.Parse(state)!["version"]!.GetValue<int>();

    private static async Task<JsonNode> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
