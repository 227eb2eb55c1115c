namespace OutlineLint.Tests.LanguageServer;

/// <summary>From initialize to exit (LSP 3.17, “Server lifecycle”).</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task A_client_that_says_goodbye_ends_the_server_well()
    {
        await using var client = await LspClient.StartAsync();
        await client.RequestAsync("shutdown", "{}");
        client.Notify("exit", "{}");
        Assert.Equal(0, await client.Server);
    }

    [Fact]
    public async Task A_client_that_just_leaves_ends_the_server_badly()
    {
        await using var client = await LspClient.StartAsync();
        client.Hang();
        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task Nothing_comes_before_initialize()
    {
        await using var client = LspClient.Connect();
        Assert.Equal(-32002, await client.FailAsync("textDocument/documentSymbol"));
    }

    [Fact]
    public async Task Nothing_comes_behind_shutdown()
    {
        await using var client = await LspClient.StartAsync();
        await client.RequestAsync("shutdown", "{}");
        Assert.Equal(-32600, await client.FailAsync("textDocument/documentSymbol"));
    }

    [Fact]
    public async Task Findings_come_unasked_and_follow_the_text()
    {
        await using var client = await LspClient.OpenAsync("同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n");
        Assert.Contains((await client.DiagnosticsAsync()).Select(diagnostic => diagnostic!["code"]!.GetValue<string>()), code => code == "OL201");
        client.Change([3, 0, 3, 1], "二", version: 2);
        Assert.DoesNotContain((await client.DiagnosticsAsync(version: 2)).Select(diagnostic => diagnostic!["code"]!.GetValue<string>()), code => code == "OL201");
    }
}
