using System.Text;
using System.Text.Json.Nodes;
using OutlineLint.LanguageServer.Hosting;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>Whatever a client sends, it is answered as the protocol says, and served on.</summary>
public sealed class RobustnessTests
{
    private const string Bad = "同志们：\n一、学习\n要学。\n三、落实\n要做。\n谢谢大家！\n";

    public static TheoryData<string, int> Malformed => new()
    {
        { "Content-Length: many\r\n\r\n", -32700 },
        { "Content-Length: -4\r\n\r\n", -32700 },
        { "Length: 4\r\n\r\n{}{}", -32700 },
        { Framed("{\"id\":"), -32700 },
        { Framed("{\"jsonrpc\":\"2.0\"}"), -32600 },
        { Framed("[{\"id\":1,\"method\":\"shutdown\"}]"), -32600 },
        { Framed("7"), -32600 },
        { Framed("{\"id\":[],\"method\":\"shutdown\"}"), -32600 },
        { Framed("{\"id\":{},\"method\":\"shutdown\"}"), -32600 },
        { Framed(new string('[', 100_000)), -32700 },
        { Framed("{} {}"), -32700 },
        { new string('x', 100_000) + "\r\n\r\n", -32700 },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task What_is_no_message_is_answered_once_and_the_next_message_is_read(string bytes, int code)
    {
        await using var client = await LspClient.OpenAsync(Bad);
        client.SendRaw(bytes);
        Assert.Equal(code, (await client.NextAsync("error"))!["code"]!.GetValue<int>());
        Assert.NotNull(await client.RequestAsync("textDocument/documentSymbol"));
        Assert.Empty(client.AllOf("error"));
    }

    [Fact]
    public async Task A_length_that_is_too_short_costs_one_message()
    {
        await using var client = await LspClient.OpenAsync(Bad);
        client.SendRaw("Content-Length: 10\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"$/nothing\"}");
        Assert.Equal(-32700, (await client.NextAsync("error"))!["code"]!.GetValue<int>());
        Assert.NotNull(await client.RequestAsync("textDocument/documentSymbol"));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_refused()
    {
        await using var client = await LspClient.OpenAsync(Bad);
        byte[] message = [.. "Content-Length: 26\r\n\r\n{\"id\":1,\"method\":\"a\",\"b\":\""u8, 0xFF, .. "\"}"u8];
        client.SendRaw(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(message).Replace("26", "29", StringComparison.Ordinal)));
        Assert.Equal(-32700, (await client.NextAsync("error"))!["code"]!.GetValue<int>());
        Assert.NotNull(await client.RequestAsync("textDocument/documentSymbol"));
    }

    [Theory]
    [InlineData("no/such/method", "{}", -32601)]
    [InlineData("$/noSuchMethod", "{}", -32601)]
    [InlineData("textDocument/documentSymbol", "{}", -32602)]
    [InlineData("textDocument/documentSymbol", "[]", -32602)]
    [InlineData("textDocument/documentSymbol", "7", -32602)]
    [InlineData("textDocument/documentSymbol", """{"textDocument":{"uri":7}}""", -32602)]
    [InlineData("textDocument/documentSymbol", """{"textDocument":null}""", -32602)]
    [InlineData("initialize", "{}", -32600)]
    public async Task A_request_that_cannot_be_served_says_why(string method, string parameters, int code)
    {
        await using var client = await LspClient.OpenAsync(Bad);
        Assert.Equal(code, await client.FailAsync(method, parameters));
    }

    [Theory]
    [InlineData("no/such/notification", "{}")]
    [InlineData("$/noSuchNotification", "{}")]
    [InlineData("$/cancelRequest", "[]")]
    [InlineData("$/cancelRequest", """{"id":{}}""")]
    [InlineData("$/cancelRequest", """{"id":4711}""")]
    [InlineData("textDocument/didOpen", "{}")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:never.txt","version":2},"contentChanges":[{"text":"甲"}]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:speech.txt","version":2},"contentChanges":[{"text":5}]}""")]
    [InlineData("textDocument/didClose", """{"textDocument":{"uri":"untitled:never.txt"}}""")]
    [InlineData("textDocument/didClose", """{"textDocument":{"uri":"::: no address"}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":"::: no address","type":1}]}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[{"uri":"::: no address","name":"x"}],"removed":[]}}""")]
    public async Task A_notification_that_cannot_be_followed_is_passed_over(string method, string parameters)
    {
        await using var client = await LspClient.OpenAsync(Bad);
        client.Notify(method, parameters);
        Assert.NotNull(await client.RequestAsync("textDocument/documentSymbol"));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_taken_in_and_the_other_half_too()
    {
        await using var client = await LspClient.OpenAsync("同志们：\n一、学习\n要学。\n谢谢大家！\n");
        foreach (var (column, half) in new[] { (2, "\\ud840"), (3, "\\udc00") })
        {
            var place = $$"""{"line":1,"character":{{column}}}""";
            var change = $$"""{"range":{"start":{{place}},"end":{{place}}},"text":"{{half}}"}""";
            client.SendRaw(Framed($$$"""{"method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{LspClient.Uri}}}","version":{{{column}}}},"contentChanges":[{{{change}}}]}}"""));
        }

        Assert.Equal("一、\U00020000学习", (await client.RequestAsync("textDocument/documentSymbol"))![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_requests_with_one_id_are_both_answered()
    {
        using var goOn = new SemaphoreSlim(0);
        await using var client = await LspClient.StartAsync(options: new ServerOptions { Rules = HookRule.CatalogWith(_ => goOn.Wait(TimeSpan.FromSeconds(30))) });
        client.Open(Bad);
        for (var i = 0; i < 2; i++)
            client.SendRaw(Framed("""{"id":5001,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"untitled:speech.txt"}}}"""));
        var refused = await client.NextAsync("unasked");
        goOn.Release(2);

        Assert.Equal(-32600, refused!["error"]!["code"]!.GetValue<int>());
        Assert.NotEmpty((await client.NextAsync("unasked"))!["result"]!.AsArray());
    }

    [Fact]
    public async Task A_document_that_is_not_open_has_nothing_to_tell()
    {
        await using var client = await LspClient.OpenAsync(Bad);
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = LspClient.Document() });
        Assert.Null(await client.RequestAsync("textDocument/documentSymbol"));
        Assert.Empty((await client.RequestAsync("textDocument/diagnostic"))!["items"]!.AsArray());
    }

    [Fact]
    public async Task A_document_that_is_closed_while_it_is_looked_at_is_still_answered_for()
    {
        using var started = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        await using var client = await LspClient.StartAsync(options: new ServerOptions
        {
            Rules = HookRule.CatalogWith(_ =>
            {
                started.Release();
                goOn.Wait(TimeSpan.FromSeconds(30));
            }),
        });
        client.Open(Bad);
        await started.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var asked = client.AskAsync("textDocument/documentSymbol", new JsonObject { ["textDocument"] = LspClient.Document() });
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = LspClient.Document() });
        Assert.Empty((await client.NextAsync("textDocument/publishDiagnostics"))!["diagnostics"]!.AsArray());
        goOn.Release(2);

        Assert.NotEmpty((await asked)["result"]!.AsArray());
        await client.RequestAsync("shutdown", "{}");
        Assert.Empty(client.AllOf("textDocument/publishDiagnostics"));
    }

    [Fact]
    public async Task A_rule_that_throws_is_in_the_log_once_and_silences_no_other()
    {
        await using var client = await LspClient.StartAsync(options: new ServerOptions { Rules = HookRule.CatalogWith(_ => throw new FormatException("the hook is broken")) });
        client.Open(Bad);
        Assert.Contains("OL201", (await client.DiagnosticsAsync()).Select(diagnostic => diagnostic!["code"]!.GetValue<string>()));
        client.Change([0, 0, 0, 0], "各位", version: 2);
        await client.DiagnosticsAsync(version: 2);
        Assert.Contains("OL699 (hook): System.FormatException: the hook is broken", Assert.Single(client.AllOf("window/logMessage"))!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_documents_of_two_windows_are_kept_apart()
    {
        await using var one = await LspClient.StartAsync();
        await using var other = await LspClient.StartAsync();
        for (var i = 0; i < 100; i++)
        {
            one.Open(Bad, $"untitled:{i}.txt");
            other.Open("同志们：\n要学。\n谢谢大家！\n", $"untitled:{i}.txt");
        }

        for (var i = 0; i < 100; i++)
        {
            Assert.NotEmpty((await one.RequestAsync("textDocument/documentSymbol", uri: $"untitled:{i}.txt"))!.AsArray());
            Assert.Empty((await other.RequestAsync("textDocument/documentSymbol", uri: $"untitled:{i}.txt"))!.AsArray());
        }
    }

    [Fact]
    public async Task A_document_of_20_megabytes_is_opened_and_changed_and_holds_nobody_up()
    {
        var paragraph = new string('学', 400) + "。\n";
        var text = new StringBuilder("同志们：\n").Insert(5, paragraph, 20_000_000 / 3 / paragraph.Length).Append("谢谢大家！\n").ToString();
        Assert.True(Encoding.UTF8.GetByteCount(text) > 19_900_000);
        await using var client = await LspClient.OpenAsync(text, uri: "untitled:long.txt");
        client.Open(Bad);
        Assert.NotEmpty(await client.DiagnosticsAsync());
        client.Change([1, 0, 1, 0], "一、", version: 2, uri: "untitled:long.txt");
        Assert.NotNull(await client.RequestAsync("textDocument/documentSymbol"));
        await client.DiagnosticsAsync(version: 2, uri: "untitled:long.txt");
    }

    [Fact]
    public async Task A_client_that_leaves_without_reading_does_not_keep_the_server()
    {
        await using var client = await LspClient.OpenAsync(Bad);
        for (var i = 0; i < 100; i++)
            _ = client.AskAsync("textDocument/documentSymbol", new JsonObject { ["textDocument"] = LspClient.Document() });
        client.Notify("exit", "{}");
        Assert.Equal(1, await client.Server);
    }

    private static string Framed(string body) => $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
}
