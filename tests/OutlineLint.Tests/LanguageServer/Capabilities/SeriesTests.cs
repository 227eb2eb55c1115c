using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Definition, references and highlights: from a count to its series and back.</summary>
public sealed class SeriesTests
{
    private const string Text = "同志们：\n我𠮷讲两点意见。\n一、学习\n要做到：一是早；二是好。\n二、落实\n要做。\n谢谢大家！\n";

    [Theory]
    [InlineData("两点", "一、学习")]
    [InlineData("二、", "两点")]
    [InlineData("二是", null)]
    [InlineData("要做。", null)]
    public async Task A_count_leads_to_its_first_member_and_a_marker_to_its_count(string at, string? target) =>
        Assert.Equal(target is null ? [] : [target], await AskAsync("textDocument/definition", at));

    [Theory]
    [InlineData("一、", true, "两点 一、 二、")]
    [InlineData("两点", false, "一、 二、")]
    [InlineData("一是", true, "一是 二是")]
    [InlineData("要做。", true, "")]
    public async Task References_are_the_members(string at, bool declaration, string found) =>
        Assert.Equal(found, string.Join(' ', await AskAsync("textDocument/references", at, declaration)));

    [Fact]
    public async Task The_members_of_the_series_at_the_cursor_are_highlighted() =>
        Assert.Equal(["两点", "一、", "二、"], await AskAsync("textDocument/documentHighlight", "二、"));

    private static async Task<List<string>> AskAsync(string method, string at, bool declaration = true)
    {
        var answers = new List<List<string>>();
        foreach (var encoding in (string[])["utf-8", "utf-16", "utf-32"])
        {
            await using var client = await LspClient.OpenAsync(Text, ClientText.Initialize(encoding));
            var text = new ClientText(Text, encoding);
            var answer = await client.RequestAsync(method, new JsonObject
            {
                ["textDocument"] = LspClient.Document(),
                ["position"] = text.PositionOf(at),
                ["context"] = new JsonObject { ["includeDeclaration"] = declaration },
            });
            answers.Add(answer?.AsArray().Select(place => text[place!["range"]!]).ToList() ?? []);
        }

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        return answers[0];
    }
}
