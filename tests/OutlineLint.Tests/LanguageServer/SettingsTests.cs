using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>The settings of a client: from the start, pushed and asked for, and what is wrong with them.</summary>
public sealed class SettingsTests
{
    private const string Bad = "同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n";

    [Fact]
    public async Task Settings_that_are_pushed_count_at_once()
    {
        await using var client = await LspClient.OpenAsync(Bad);
        Assert.NotEmpty(await client.DiagnosticsAsync());
        Push(client, """{"language":"en"}""");
        Assert.All(await client.DiagnosticsAsync(), diagnostic => Assert.DoesNotContain('。', diagnostic!["message"]!.GetValue<string>()));
        Push(client, """{"features":{"diagnostics":false}}""");
        Assert.Empty(await client.DiagnosticsAsync());
    }

    [Fact]
    public async Task Settings_are_asked_for_where_the_client_answers()
    {
        await using var client = await LspClient.StartAsync(
            """{"capabilities":{"workspace":{"configuration":true}}}""", options: null, ("workspace/configuration", _ => new JsonArray(new JsonObject { ["language"] = "en" })));
        await client.NextAsync("workspace/configuration");
        client.Open(Bad);
        while (!(await client.DiagnosticsAsync()).All(diagnostic => !diagnostic!["message"]!.GetValue<string>().Contains('。')))
        {
            // The answer may come behind the document; the findings then come again.
        }
    }

    [Fact]
    public async Task A_client_that_knows_no_such_section_keeps_what_it_began_with()
    {
        await using var client = await LspClient.StartAsync(
            """{"initializationOptions":{"language":"en"},"capabilities":{"workspace":{"configuration":true}}}""", options: null, ("workspace/configuration", _ => new JsonArray([null])));
        await client.NextAsync("workspace/configuration");
        client.Open(Bad);
        Assert.All(await client.DiagnosticsAsync(), diagnostic => Assert.DoesNotContain('。', diagnostic!["message"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"language":5}""", "outlinelint.language")]
    [InlineData("""{"features":{"hover":"no"}}""", "outlinelint.features.hover")]
    [InlineData("""{"baseline":["a"]}""", "outlinelint.baseline")]
    [InlineData("""{"language":"fr"}""", "outlinelint.language")]
    [InlineData("7", "outlinelint")]
    public async Task A_setting_of_the_wrong_type_is_named_once_and_changes_nothing(string settings, string name)
    {
        await using var client = await LspClient.OpenAsync(Bad, """{"initializationOptions":{"language":"en"}}""");
        await client.DiagnosticsAsync();
        Push(client, settings);
        Assert.Contains(name, (await client.NextAsync("window/showMessage"))!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        client.Change([3, 0, 3, 1], "二", version: 2);
        Assert.All(await client.DiagnosticsAsync(version: 2), diagnostic => Assert.DoesNotContain('。', diagnostic!["message"]!.GetValue<string>()));
        Assert.Empty(client.AllOf("window/showMessage"));
    }

    [Fact]
    public async Task Bad_settings_at_the_start_are_named_and_the_server_runs_without_them()
    {
        await using var client = await LspClient.OpenAsync(Bad, """{"initializationOptions":{"features":[]}}""");
        Assert.Equal("设置 outlinelint.features 的值类型不对；设置没有更改。", (await client.NextAsync("window/showMessage"))!["message"]!.GetValue<string>());
        Assert.NotEmpty(await client.DiagnosticsAsync());
    }

    private static void Push(LspClient client, string settings) => client.Notify("workspace/didChangeConfiguration", $$$"""{"settings":{"outlinelint":{{{settings}}}}}""");
}
