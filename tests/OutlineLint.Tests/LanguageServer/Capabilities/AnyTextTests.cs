using System.Text.Json.Nodes;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>What holds for every capability, whatever the text: it answers, and its ranges are in the text.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Methods =
    [
        "textDocument/codeLens", "textDocument/definition", "textDocument/documentHighlight", "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/hover",
        "textDocument/inlayHint", "textDocument/references", "textDocument/selectionRange", "textDocument/semanticTokens/full", "textDocument/semanticTokens/range", "outlinelint/outline",
    ];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Every_question_has_an_answer_and_every_range_is_in_the_text(string encoding)
    {
        await using var client = await LspClient.StartAsync(ClientText.Initialize(encoding, """{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}"""));
        SpeechGen.HoldsForAnyText(text =>
        {
            client.Open(text);
            foreach (var method in Methods)
                Check(client, method, text).GetAwaiter().GetResult();
        });
    }

    private static async Task Check(LspClient client, string method, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Count('\n');
        var (line, column) = (text.Length % (lines + 1), text.Length % 7);
        var answer = await client.RequestAsync(method, new JsonObject
        {
            ["textDocument"] = LspClient.Document(),
            ["position"] = LspClient.Position(line, column),
            ["positions"] = new JsonArray(LspClient.Position(line, column)),
            ["range"] = LspClient.Range(line, column, line + 5, 0),
            ["context"] = new JsonObject(),
        });
        foreach (var node in Nodes(answer))
            CheckRanges(node, lines);
    }

    private static void CheckRanges(JsonObject node, int lines)
    {
        if (node["range"] is { } range)
            Assert.True(IsInOrder(range) && range["end"]!["line"]!.GetValue<int>() <= lines, node.ToJsonString());

        // Visual Studio Code refuses every symbol of a document when one has no name, or is selected outside of itself.
        if (node["selectionRange"] is { } selection)
            Assert.True(IsBefore(node["range"]!["start"]!, selection["start"]!) && IsInOrder(selection) && IsBefore(selection["end"]!, node["range"]!["end"]!), node.ToJsonString());
        if (node["name"] is { } name)
            Assert.NotEqual("", name.GetValue<string>().Trim());
    }

    private static bool IsInOrder(JsonNode range) => IsBefore(range["start"]!, range["end"]!);

    private static bool IsBefore(JsonNode start, JsonNode end) =>
        (start["line"]!.GetValue<int>(), start["character"]!.GetValue<int>()).CompareTo((end["line"]!.GetValue<int>(), end["character"]!.GetValue<int>())) <= 0;

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(pair => Nodes(pair.Value)).Prepend(some),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };
}
