using System.Text.Json.Nodes;
using OutlineLint.LanguageServer.Capabilities;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Headings of every speech of the folders.</summary>
public sealed class WorkspaceSymbolsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outlinelint-").FullName;

    public WorkspaceSymbolsTests()
    {
        Write("spring.txt", "春耕讲话\n一、抓春耕\n要抓。\n二、抓落实\n要做。\n");
        Write("autumn.md", "# 秋收讲话\n\n## 一、抓秋收\n\n要收。\n\n## 二、再抓落实\n\n要做。\n");
        Write("notes.log", "一、抓日志\n二、抓落实\n");
    }

    [Theory]
    [InlineData("落实", "二、抓落实 (春耕讲话)|二、再抓落实 (秋收讲话)")]
    [InlineData("抓落实", "二、抓落实 (春耕讲话)|二、再抓落实 (秋收讲话)")]
    [InlineData("一、", "一、抓秋收 (秋收讲话)|一、抓春耕 (春耕讲话)")]
    [InlineData("一 春", "一、抓春耕 (春耕讲话)")]
    [InlineData("日志", "")]
    public async Task A_part_of_the_heading_or_the_marker_finds_an_item(string query, string found)
    {
        await using var client = await StartAsync();
        Assert.Equal(found.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), (await FindAsync(client, query)).Order());
    }

    [Fact]
    public async Task What_begins_with_the_query_comes_first()
    {
        await using var client = await StartAsync();
        Assert.Equal("二、再抓落实 (秋收讲话)", (await FindAsync(client, "再"))[0]);
        Assert.Equal("二、抓落实 (春耕讲话)", (await FindAsync(client, "抓落"))[0]);
    }

    [Fact]
    public async Task An_open_document_is_found_as_it_is_being_written()
    {
        await using var client = await StartAsync();
        var uri = DocumentUri.Of(Path.Combine(_folder, "spring.txt"));
        client.Open("春耕讲话\n一、抓早稻\n要抓。\n二、抓落实\n要做。\n", uri);
        Assert.Equal(["一、抓早稻 (春耕讲话)"], await FindAsync(client, "早稻"));
        Assert.Empty(await FindAsync(client, "春耕"));
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = LspClient.Document(uri) });
        Assert.Single(await FindAsync(client, "春耕"));
    }

    [Fact]
    public async Task A_file_that_changes_is_read_again_and_one_that_goes_is_forgotten()
    {
        await using var client = await StartAsync();
        Assert.Empty(await FindAsync(client, "早稻"));
        Write("spring.txt", "春耕讲话\n一、抓早稻育秧\n要抓。\n二、抓落实\n要做。\n");
        Assert.Single(await FindAsync(client, "早稻"));
        File.Delete(Path.Combine(_folder, "spring.txt"));
        Assert.Empty(await FindAsync(client, "早稻"));
    }

    [Fact]
    public async Task A_list_has_an_end()
    {
        Write("long.txt", string.Concat(Enumerable.Range(1, WorkspaceSymbolsCapability.Most + 100).Select(i => $"{i}.长长的清单。\n")));
        await using var client = await StartAsync();
        Assert.Equal(WorkspaceSymbolsCapability.Most, (await FindAsync(client, "")).Count);
    }

    [Fact]
    public async Task A_client_that_asks_is_told_how_far_the_search_is()
    {
        await using var client = await StartAsync();
        await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "抓", ["workDoneToken"] = "search" });
        var told = new[] { await client.NextAsync("$/progress"), await client.NextAsync("$/progress"), await client.NextAsync("$/progress") };
        Assert.Equal(["begin", "report", "end"], told.Select(progress => progress!["value"]!["kind"]!.GetValue<string>()));
        Assert.All(told, progress => Assert.Equal("search", progress!["token"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Columns_are_in_the_units_of_the_client()
    {
        Write("rare.txt", "# 文\n**𠮷**：一是𠮷祥；二是平安。\n");
        var initialize = JsonNode.Parse(ClientText.Initialize("utf-8"))!;
        initialize["rootUri"] = DocumentUri.Of(_folder);
        await using var client = await LspClient.StartAsync(initialize.ToJsonString());
        var symbols = await client.RequestAsync("workspace/symbol", """{"query":"平安"}""");
        Assert.Equal("二是平安", new ClientText(File.ReadAllText(Path.Combine(_folder, "rare.txt")), "utf-8")[symbols![0]!["location"]!["range"]!]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private Task<LspClient> StartAsync() => LspClient.StartAsync(new JsonObject { ["rootUri"] = DocumentUri.Of(_folder) }.ToJsonString());

    private static async Task<List<string>> FindAsync(LspClient client, string query)
    {
        var symbols = await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = query });
        return symbols!.AsArray().Select(symbol => $"{symbol!["name"]} ({symbol["containerName"]})").ToList();
    }
}
