using System.Diagnostics;
using System.Text.Json.Nodes;

namespace OutlineLint.Tests.View;

/// <summary>However a file changes, every page hears of it.</summary>
public sealed class FollowTests
{
    private const string Speech = "同志们：\n一、学习\n要学。\n二、落实。\n要做。\n谢谢大家！\n";

    [Fact]
    public async Task A_link_leads_to_the_file()
    {
        await using var client = await ViewClient.StartAsync("link.txt", path =>
        {
            File.WriteAllText(Beside(path), Speech);
            File.CreateSymbolicLink(path, Beside(path));
        });
        using var events = await client.ListenAsync();
        await ViewClient.NextAsync(events);
        await File.WriteAllTextAsync(Beside(client.Path), Speech + "2025年1月1日\n");
        Assert.Equal(2, Version(await ViewClient.NextAsync(events)));
        await client.PostAsync("fix", """{"version":2,"finding":2}""");
        Assert.DoesNotContain("落实。", client.Text, StringComparison.Ordinal);
        Assert.NotNull(File.ResolveLinkTarget(client.Path, returnFinalTarget: false));
    }

    [Fact]
    public async Task Every_page_is_told_and_one_that_comes_later_begins_with_what_is()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var one = await client.ListenAsync();
        using var two = await client.ListenAsync();
        await ViewClient.NextAsync(one);
        await ViewClient.NextAsync(two);
        await client.PostAsync("fix", """{"version":1,"finding":2}""");
        Assert.Equal(2, Version(await ViewClient.NextAsync(one)));
        Assert.Equal(2, Version(await ViewClient.NextAsync(two)));
        using var late = await client.ListenAsync();
        Assert.Equal(2, Version(await ViewClient.NextAsync(late)));
    }

    [Fact]
    public async Task While_the_file_is_gone_the_last_text_is_shown()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var events = await client.ListenAsync();
        await ViewClient.NextAsync(events);
        File.Delete(client.Path);
        await ViewClient.NextAsync(events);
        var page = await (await client.GetAsync()).Content.ReadAsStringAsync();
        Assert.Contains("要学。", page, StringComparison.Ordinal);
        Assert.Contains("data-version=\"1\"", page, StringComparison.Ordinal);
        await client.PostAsync("fix", """{"version":2,"finding":2}""");
        Assert.False(File.Exists(client.Path));
    }

    [Fact]
    public async Task An_open_page_does_not_keep_the_program()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var events = await client.ListenAsync();
        await ViewClient.NextAsync(events);
        var started = Stopwatch.GetTimestamp();
        await client.StopAsync();
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, "beside.txt");

    private static int Version(string state) => JsonNode.Parse(state)!["version"]!.GetValue<int>();
}
