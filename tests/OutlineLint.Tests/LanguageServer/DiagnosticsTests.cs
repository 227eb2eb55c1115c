using System.Text.Json.Nodes;
using OutlineLint.Tests.Cli;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>What an editor underlines is what the command line reports.</summary>
public sealed class DiagnosticsTests
{
    private const string Gap = "同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n";

    [Theory]
    [InlineData("zh", false)]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public async Task The_findings_in_every_seed_are_those_of_the_command_line(string language, bool pulls)
    {
        using var run = new TestRun();
        foreach (var name in SeedFiles.Names)
            run.WithFile(name, SeedFiles.Read(name).Text.ToString());
        run.Run("check", ".", "--output-format", "json", "--lang", language);
        var expected = JsonNode.Parse(run.Output)!.AsArray().GroupBy(finding => finding!["filename"]!.GetValue<string>()).ToDictionary(group => group.Key, group => group.Select(OfCommandLine!).ToList());

        var pulling = pulls ? ",\"diagnostic\":{}" : "";
        var capabilities = "{\"textDocument\":{\"publishDiagnostics\":{\"relatedInformation\":true}" + pulling + "}}";
        await using var client = await LspClient.StartAsync($$"""{"locale":"{{language}}","capabilities":{{capabilities}} }""");
        foreach (var name in SeedFiles.Names)
        {
            var uri = new Uri(run.Folder[name]).AbsoluteUri;
            client.Open(SeedFiles.Read(name).Text.ToString(), uri);
            var found = pulls ? (await client.RequestAsync("textDocument/diagnostic", uri: uri))!["items"]!.AsArray() : await client.DiagnosticsAsync(uri: uri);
            Assert.Equal(expected.GetValueOrDefault(name, []), found.Select(OfServer!));
        }
    }

    [Fact]
    public async Task A_report_that_the_client_has_is_not_sent_again()
    {
        await using var client = await LspClient.OpenAsync(Gap, """{"capabilities":{"textDocument":{"diagnostic":{}}}}""");
        var first = await client.RequestAsync("textDocument/diagnostic");
        var id = first!["resultId"]!.GetValue<string>();
        var second = await client.RequestAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = LspClient.Document(), ["previousResultId"] = id });
        client.Change([3, 0, 3, 1], "二", version: 2);
        var third = await client.RequestAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = LspClient.Document(), ["previousResultId"] = id });

        Assert.Equal(("full", "unchanged", "full"), (Kind(first), Kind(second), Kind(third)));
        Assert.Null(second!["items"]);
        Assert.NotEqual(id, third!["resultId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_client_gets_only_what_it_can_show()
    {
        const string Flawed = "同志们：\n一、学习\n要学。\n二、落实\n要做。\n二、检查\n要查。\n谢谢大家！\n扫码关注公众号\n";
        const string All = """{"initializationOptions":{"documentation":"file:///rules/"},"capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1,2]}}}}}""";
        await using var rich = await LspClient.OpenAsync(Flawed, All);
        await using var plain = await LspClient.OpenAsync(Flawed, """{"initializationOptions":{"documentation":"file:///rules/"}}""");
        var (shown, bare) = (await rich.DiagnosticsAsync(), await plain.DiagnosticsAsync());

        Assert.All(shown, diagnostic => Assert.StartsWith("file:///rules/OL", diagnostic!["codeDescription"]!["href"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Contains(shown, diagnostic => diagnostic!["tags"] is not null);
        Assert.Contains(shown, diagnostic => diagnostic!["relatedInformation"] is not null);
        Assert.All(bare, diagnostic => Assert.Null(diagnostic!["codeDescription"] ?? diagnostic["tags"] ?? diagnostic["relatedInformation"]));
        Assert.Equal(shown.Count, bare.Count);
    }

    [Fact]
    public async Task A_document_that_is_closed_shows_nothing()
    {
        await using var client = await LspClient.OpenAsync(Gap);
        await client.DiagnosticsAsync();
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = LspClient.Document() });

        Assert.Empty((await client.NextAsync("textDocument/publishDiagnostics"))!["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task The_last_of_many_changes_is_what_is_shown()
    {
        await using var client = await LspClient.OpenAsync(Gap);
        for (var version = 2; version <= 10_000; version++)
            client.Change([4, 0, 4, 0], "也", version);
        client.Change([3, 0, 3, 1], "二", version: 10_001);

        Assert.DoesNotContain("OL201", (await client.DiagnosticsAsync(version: 10_001)).Select(diagnostic => diagnostic!["code"]!.GetValue<string>()));
    }

    private static string Kind(JsonNode? report) => report!["kind"]!.GetValue<string>();

    private static string OfCommandLine(JsonNode finding) => string.Join(
        '|',
        [
            finding["code"]!.GetValue<string>(), finding["severity"]!.GetValue<string>(), finding["message"]!.GetValue<string>(), .. Row(finding["location"]!), .. Row(finding["end_location"]!),
            .. finding["related"]!.AsArray().Select(related => related!["message"]!.GetValue<string>()),
        ]);

    private static IEnumerable<string> Row(JsonNode location) => [$"{location["row"]!.GetValue<int>() - 1}", $"{location["column"]!.GetValue<int>() - 1}"];

    private static string OfServer(JsonNode diagnostic) => string.Join(
        '|',
        [
            diagnostic["code"]!.GetValue<string>(),
            diagnostic["severity"]!.GetValue<int>() switch { 1 => "error", 2 => "warning", _ => "info" },
            diagnostic["message"]!.GetValue<string>(),
            .. Place(diagnostic["range"]!["start"]!),
            .. Place(diagnostic["range"]!["end"]!),
            .. diagnostic["relatedInformation"]?.AsArray().Select(related => related!["message"]!.GetValue<string>()) ?? [],
        ]);

    private static IEnumerable<string> Place(JsonNode position) => [$"{position["line"]}", $"{position["character"]}"];
}
