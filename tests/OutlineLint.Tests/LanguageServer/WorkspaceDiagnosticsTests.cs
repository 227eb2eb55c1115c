using System.Text.Json.Nodes;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.Tests.Documents;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>The findings in every speech of the open folders.</summary>
public sealed class WorkspaceDiagnosticsTests : IDisposable
{
    private const string Good = "在会上的讲话\n同志们：\n要学习。\n谢谢大家！\n";
    private const string Bad = "同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Files_are_reported_as_they_are_on_disk_and_open_ones_as_they_are_being_written()
    {
        _folder.Write("甲.txt", Bad);
        _folder.Write("sub/乙.md", Bad);
        _folder.Write("left-out.txt", Bad);
        _folder.Write(".gitignore", "left-out.txt\n");
        await using var client = await StartAsync();
        client.Open(Good, UriOf("甲.txt"), version: 7);
        var reports = await AskAsync(client);

        Assert.Equal(["sub/乙.md", "甲.txt"], reports.Select(NameOf).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("OL201", CodesOf(Find(reports, "甲.txt")));
        Assert.Equal(7, Find(reports, "甲.txt")["version"]!.GetValue<int>());
        Assert.Contains("OL201", CodesOf(Find(reports, "sub/乙.md")));
        Assert.True(Find(reports, "sub/乙.md").AsObject().ContainsKey("version") && Find(reports, "sub/乙.md")["version"] is null);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_and_what_is_gone_is_taken_back()
    {
        _folder.Write("甲.txt", Bad);
        _folder.Write("乙.txt", Bad);
        _folder.Write("丙.txt", Bad);
        await using var client = await StartAsync();
        var known = new JsonArray([.. (await AskAsync(client)).Select(report => new JsonObject { ["uri"] = report!["uri"]!.DeepClone(), ["value"] = report["resultId"]!.DeepClone() })]);
        _folder.Write("乙.txt", Good);
        File.Delete(_folder["丙.txt"]);
        var again = await AskAsync(client, new() { ["previousResultIds"] = known });

        Assert.Equal(("unchanged", "full", "full"), (KindOf(again, "甲.txt"), KindOf(again, "乙.txt"), KindOf(again, "丙.txt")));
        Assert.Empty(Find(again, "丙.txt")["items"]!.AsArray());
    }

    [Fact]
    public async Task A_client_is_told_how_far_it_is_and_takes_the_reports_in_parts()
    {
        for (var i = 0; i < 40; i++)
            _folder.Write($"{i}.txt", Bad);
        await using var client = await StartAsync();
        var rest = await AskAsync(client, new() { ["previousResultIds"] = new JsonArray(), ["workDoneToken"] = "w", ["partialResultToken"] = 7 });
        var told = client.AllOf("$/progress");
        var work = told.Where(progress => progress!["token"]!.ToJsonString() == "\"w\"").Select(progress => progress!["value"]!["kind"]!.GetValue<string>()).ToList();
        var parts = told.Where(progress => progress!["token"]!.ToJsonString() == "7").SelectMany(progress => progress!["value"]!["items"]!.AsArray()).ToList();

        Assert.Empty(rest);
        Assert.Equal(40, parts.Count);
        Assert.Equal(("begin", "end"), (work[0], work[^1]));
        Assert.Contains("report", work);
    }

    [Fact]
    public async Task A_client_that_does_not_wait_is_answered_at_once()
    {
        using var started = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        var runs = 0;
        for (var i = 0; i < 20; i++)
            _folder.Write($"{i}.txt", Bad);
        await using var client = await StartAsync(new ServerOptions
        {
            Rules = HookRule.CatalogWith(_ =>
            {
                Interlocked.Increment(ref runs);
                started.Release();
                goOn.Wait(TimeSpan.FromSeconds(30));
            }),
        });
        var asked = client.AskAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        await started.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = client.LastId });

        Assert.Equal(-32800, (await asked)["error"]!["code"]!.GetValue<int>());
        goOn.Release(20);
        await client.RequestAsync("shutdown", "{}");
        Assert.InRange(runs, 1, 2);
    }

    public void Dispose() => _folder.Dispose();

    private Task<LspClient> StartAsync(ServerOptions? options = null) => LspClient.StartAsync(
        $$$$"""{"capabilities":{"textDocument":{"diagnostic":{}}},"workspaceFolders":[{"uri":"{{{{new Uri(_folder.FullPath).AbsoluteUri}}}}","name":"w"}]}""", options);

    private static async Task<JsonArray> AskAsync(LspClient client, JsonObject? parameters = null) =>
        (await client.RequestAsync("workspace/diagnostic", parameters ?? new() { ["previousResultIds"] = new JsonArray() }))!["items"]!.AsArray();

    private string UriOf(string path) => new Uri(_folder[path]).AbsoluteUri;

    private string NameOf(JsonNode? report) => Path.GetRelativePath(_folder.FullPath, new Uri(report!["uri"]!.GetValue<string>()).LocalPath);

    private JsonNode Find(JsonArray reports, string path) => reports.Single(report => NameOf(report) == path)!;

    private string KindOf(JsonArray reports, string path) => Find(reports, path)["kind"]!.GetValue<string>();

    private static IEnumerable<string> CodesOf(JsonNode report) => report["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>());
}
