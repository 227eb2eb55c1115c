using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>Any messages in any order: each request is answered once, and the server lives on.</summary>
public sealed class MessageLaws
{
    private const int Sequences = 40;

    private static readonly string[] Methods =
    [
        "textDocument/documentSymbol", "textDocument/diagnostic", "textDocument/hover", "textDocument/foldingRange", "textDocument/codeAction", "textDocument/semanticTokens/full",
        "outlinelint/outline", "workspace/symbol", "workspace/diagnostic", "workspace/executeCommand", "initialize", "no/such/method", "$/noSuchMethod",
    ];

    private static readonly string[] Garbage =
    [
        "{}", "[]", "{\"id\":null,\"method\":null}", "{\"method\":\"textDocument/didOpen\"}", "{\"method\":\"$/cancelRequest\"}", "{\"id\":99999,\"result\":7}", "{\"id\":\"甲\",\"error\":{}}", "\"text\"", "{\"id\"",
    ];

    private static readonly Gen<JsonNode?> Parameters =
        from document in Gen.Choose(0, 2)
        from line in Gen.Choose(-2, 9)
        from column in Gen.Choose(-2, 30)
        from shape in Gen.Choose(0, 9)
        select (JsonNode?)(shape switch
        {
            0 => null,
            1 => new JsonArray(),
            2 => new JsonObject(),
            3 => new JsonObject { ["textDocument"] = 5 },
            4 => new JsonObject { ["previousResultIds"] = new JsonArray(), ["query"] = "学" },
            _ => new JsonObject { ["textDocument"] = LspClient.Document($"untitled:{document}.txt"), ["position"] = LspClient.Position(line, column), ["range"] = LspClient.Range(line, column, line + 1, column) },
        });

    private static readonly Gen<Action<LspClient, List<Task<JsonObject>>>> Step = Gen.Frequency(
        (2, from document in Gen.Choose(0, 2) from text in SpeechGen.Text.Generator select Tell(client => client.Open(text, $"untitled:{document}.txt"))),
        (4, from document in Gen.Choose(0, 2) from place in Gen.Choose(-1, 20).ArrayOf(4) from text in SpeechGen.Piece from version in Gen.Choose(0, 99) select Tell(client => client.Change(place, text, version, $"untitled:{document}.txt"))),
        (1, from document in Gen.Choose(0, 2) select Tell(client => client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = LspClient.Document($"untitled:{document}.txt") }))),
        (5, from method in Gen.Elements(Methods) from parameters in Parameters select Ask(method, parameters)),
        (2, from back in Gen.Choose(0, 3) select Tell(client => client.Notify("$/cancelRequest", new JsonObject { ["id"] = client.LastId - back }))),
        (1, from language in Gen.Elements("\"zh\"", "\"en\"", "5", "null") select Tell(client => client.Notify("workspace/didChangeConfiguration", $$$$"""{"settings":{"outlinelint":{"language":{{{{language}}}}}}}"""))),
        (1, from body in Gen.Elements(Garbage) select Tell(client => client.SendRaw($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"))),
        (1, Gen.Constant(Tell(client => client.SendRaw("Content-Type: none\r\n\r\n")))));

    [Fact]
    public void Each_request_is_answered_once_and_the_server_lives_on() => Check.One(
        LawRuns.Of(Sequences).WithEndSize(40),
        Prop.ForAll(Step.ArrayOf().ToArbitrary(), steps => RunAsync(steps).GetAwaiter().GetResult()));

    private static async Task RunAsync(Action<LspClient, List<Task<JsonObject>>>[] steps)
    {
        await using var client = await LspClient.StartAsync("""{"capabilities":{"textDocument":{"diagnostic":{}}}}""");
        var answers = new List<Task<JsonObject>>();
        foreach (var step in steps)
            step(client, answers);
        foreach (var answer in await Task.WhenAll(answers))
            Assert.True(answer.ContainsKey("result") != answer.ContainsKey("error"), answer.ToJsonString());
        client.Open("一、学习\n二、落实\n", "untitled:last.txt");
        Assert.Equal(2, (await client.RequestAsync("textDocument/documentSymbol", uri: "untitled:last.txt"))!.AsArray().Count);
        await client.RequestAsync("shutdown", "{}");
        Assert.Empty(client.AllOf("unasked"));
    }

    private static Action<LspClient, List<Task<JsonObject>>> Tell(Action<LspClient> tell) => (client, _) => tell(client);

    private static Action<LspClient, List<Task<JsonObject>>> Ask(string method, JsonNode? parameters) =>
        (client, answers) => answers.Add(client.AskAsync(method, parameters?.DeepClone()));
}
