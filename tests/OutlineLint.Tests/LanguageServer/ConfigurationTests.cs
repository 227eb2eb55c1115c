using System.Text.Json.Nodes;
using OutlineLint.Tests.Cli;
using OutlineLint.Tests.Documents;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>What applies to a document: .editorconfig files, grammars, baselines, and when they change.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Bad = "同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n";
    private const string Watching = "\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true,\"relativePatternSupport\":true}}";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_watched_editorconfig_counts_as_soon_as_it_changes()
    {
        await using var client = await StartAsync(Watching);
        var uri = Open(client, "speech.txt");
        Assert.Contains("OL201", await CodesAsync(client, uri));
        Tell(client, "a/.editorconfig", _folder.Write("a/.editorconfig", "[*]\noutlinelint.OL201.severity = none\n"));
        await client.DiagnosticsAsync(uri: uri);
        Tell(client, ".editorconfig", _folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL201.severity = none\n"));
        Assert.DoesNotContain("OL201", await CodesAsync(client, uri));
    }

    [Fact]
    public async Task A_client_that_watches_nothing_is_served_when_it_saves()
    {
        await using var client = await StartAsync();
        var uri = Open(client, "speech.txt");
        Assert.Contains("OL201", await CodesAsync(client, uri));
        _folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL201.severity = none\n");
        client.Notify("textDocument/didSave", new JsonObject { ["textDocument"] = LspClient.Document(uri) });
        Assert.DoesNotContain("OL201", await CodesAsync(client, uri));
    }

    [Fact]
    public async Task Each_folder_has_a_configuration_of_its_own()
    {
        _folder.Write("a/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL201.severity = none\n");
        _folder.Write("b/.editorconfig", "root = true\n[*]\noutlinelint_language = en\n");
        await using var client = await StartAsync(folders: ["a", "b"]);
        Assert.DoesNotContain("OL201", await CodesAsync(client, Open(client, "a/speech.txt")));
        var found = await client.DiagnosticsAsync(uri: Open(client, "b/speech.txt"));
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.DoesNotContain('。', diagnostic!["message"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("zh", "en", "en", true)]
    [InlineData(null, "en", "zh-cn", false)]
    [InlineData(null, "zh", "en", true)]
    [InlineData(null, null, "en", false)]
    [InlineData(null, null, "zh-tw", true)]
    [InlineData(null, null, null, true)]
    public async Task The_language_is_that_of_the_settings_then_of_the_configuration_then_of_the_client(string? setting, string? configured, string? locale, bool isChinese)
    {
        if (configured is not null)
            _folder.Write(".editorconfig", $"root = true\n[*]\noutlinelint_language = {configured}\n");
        var initialize = Initialize();
        if (locale is not null)
            initialize["locale"] = locale;
        if (setting is not null)
            initialize["initializationOptions"] = new JsonObject { ["language"] = setting };
        await using var client = await LspClient.StartAsync(initialize.ToJsonString());
        var found = await client.DiagnosticsAsync(uri: Open(client, "speech.txt"));

        Assert.All(found, diagnostic => Assert.Equal(isChinese, diagnostic!["message"]!.GetValue<string>().Contains('。')));
    }

    [Fact]
    public async Task A_mistake_in_an_editorconfig_is_one_diagnostic_until_it_is_corrected()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\noutlinelint_profile = opera\n");
        await using var client = await StartAsync();
        var uri = Open(client, "speech.txt");
        var problem = Assert.Single(await client.DiagnosticsAsync(uri: uri));
        Assert.StartsWith("配置有误，暂不检查。.editorconfig(3,23): ", problem!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        _folder.Write(".editorconfig", "root = true\n[*]\noutlinelint_profile = speech\n");
        client.Notify("textDocument/didSave", new JsonObject { ["textDocument"] = LspClient.Document(uri) });
        Assert.Contains("OL201", await CodesAsync(client, uri));
    }

    [Fact]
    public async Task A_mistake_in_a_grammar_is_one_diagnostic_until_it_is_corrected()
    {
        _folder.Write(".editorconfig", "root = true\n[*]\noutlinelint_grammar = words/我们的[新]语法\n");
        _folder.Write("words/我们的[新]语法", "line closing += \"报告毕\" end\n");
        await using var client = await StartAsync(Watching);
        var uri = Open(client, "speech.txt");
        Assert.Contains("我们的[新]语法(", Assert.Single(await client.DiagnosticsAsync(uri: uri))!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        var watchers = await RegistrationAsync(client, isLast: true);
        Assert.Contains(watchers, watcher => watcher!["globPattern"] is JsonObject pattern && pattern["pattern"]!.GetValue<string>() == "我们的[[]新]语法");
        Tell(client, "words/我们的[新]语法", _folder.Write("words/我们的[新]语法", "line closing += \"报告毕\" end;\n"));
        Assert.Contains("OL201", await CodesAsync(client, uri));
    }

    [Fact]
    public async Task An_unknown_key_is_reported_where_it_stands_as_the_command_line_does()
    {
        const string Config = "root = true\n[*]\noutlinelint_profle = speech\n";
        _folder.Write(".editorconfig", Config);
        using var run = new TestRun().WithFile(".editorconfig", Config).WithFile("speech.txt", Bad);
        run.Run("check", ".", "--output-format", "json", "--lang", "zh");
        var expected = JsonNode.Parse(run.Output)!.AsArray().Single(finding => finding!["code"]!.GetValue<string>() == "OL002")!;
        await using var client = await StartAsync();
        Open(client, "speech.txt");
        var report = await ReportAsync(client, ".editorconfig");
        var found = Assert.Single(report);

        Assert.Equal(expected["message"]!.GetValue<string>(), found!["message"]!.GetValue<string>());
        Assert.Equal(expected["location"]!["row"]!.GetValue<int>() - 1, found["range"]!["start"]!["line"]!.GetValue<int>());
        Assert.Equal(expected["end_location"]!["column"]!.GetValue<int>() - 1, found["range"]!["end"]!["character"]!.GetValue<int>());
        _folder.Write(".editorconfig", "root = true\n[*]\noutlinelint_profile = speech\n");
        client.Notify("textDocument/didSave", new JsonObject { ["textDocument"] = LspClient.Document(UriOf("speech.txt")) });
        Assert.Empty(await ReportAsync(client, ".editorconfig"));
    }

    [Fact]
    public async Task A_baseline_hides_what_was_accepted_and_is_watched_under_its_name()
    {
        using var run = new TestRun().WithFile("speech.txt", Bad);
        run.Run("check", ".", "--baseline", "known", "--write-baseline");
        var initialize = Initialize(Watching);
        initialize["initializationOptions"] = new JsonObject { ["baseline"] = "known" };
        await using var client = await LspClient.StartAsync(initialize.ToJsonString());
        var uri = Open(client, "speech.txt");
        Assert.Contains("OL201", await CodesAsync(client, uri));
        Assert.Contains(await RegistrationAsync(client, isLast: true), watcher => watcher!["globPattern"] is JsonObject pattern && pattern["pattern"]!.GetValue<string>() == "known");
        Tell(client, "known", _folder.Write("known", File.ReadAllText(run.Folder["known"])));
        Assert.Empty(await client.DiagnosticsAsync(uri: uri));
    }

    [Fact]
    public async Task A_client_that_pulls_is_told_to_pull_again()
    {
        await using var client = await StartAsync("\"textDocument\":{\"diagnostic\":{}},\"workspace\":{\"diagnostics\":{\"refreshSupport\":true}}");
        var uri = Open(client, "speech.txt");
        client.Notify("textDocument/didSave", new JsonObject { ["textDocument"] = LspClient.Document(uri) });
        await client.NextAsync("workspace/diagnostic/refresh");
    }

    public void Dispose() => _folder.Dispose();

    private Task<LspClient> StartAsync(string capabilities = "", params string[] folders) => LspClient.StartAsync(Initialize(capabilities, folders).ToJsonString());

    private JsonObject Initialize(string capabilities = "", params string[] folders) => new()
    {
        ["capabilities"] = JsonNode.Parse($"{{{capabilities}}}"),
        ["workspaceFolders"] = new JsonArray([.. (folders.Length == 0 ? [""] : folders).Select(folder => new JsonObject { ["uri"] = UriOf(folder), ["name"] = folder })]),
    };

    private string Open(LspClient client, string path)
    {
        client.Open(Bad, UriOf(path));
        return UriOf(path);
    }

    private string UriOf(string path) => new Uri(_folder[path]).AbsoluteUri;

    private void Tell(LspClient client, string path, string written)
    {
        Assert.True(File.Exists(written));
        client.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = UriOf(path), ["type"] = 2 }) });
    }

    private async Task<JsonArray> ReportAsync(LspClient client, string path)
    {
        while (true)
        {
            var report = await client.NextAsync("textDocument/publishDiagnostics");
            if (report!["uri"]!.GetValue<string>() == UriOf(path))
                return report["diagnostics"]!.AsArray();
        }
    }

    private static async Task<JsonArray> RegistrationAsync(LspClient client, bool isLast)
    {
        var registration = await client.NextAsync("client/registerCapability");
        if (isLast && client.AllOf("client/registerCapability") is { Count: > 0 } later)
            registration = later[^1];
        return registration!["registrations"]![0]!["registerOptions"]!["watchers"]!.AsArray();
    }

    private static async Task<IEnumerable<string>> CodesAsync(LspClient client, string uri) =>
        (await client.DiagnosticsAsync(uri: uri)).Select(diagnostic => diagnostic!["code"]?.GetValue<string>() ?? "");
}
