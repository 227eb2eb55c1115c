namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Lengths above headings.</summary>
public sealed class CodeLensTests
{
    private const string Text = "在会上的讲话\n同志们：\n一、学习\n（一）学原文\n要学。\n二、落实\n要做。\n谢谢大家！\n";

    [Theory]
    [InlineData("zh", "29字 · 8秒 · 3项|13字 · 4秒 · 45%|7字 · 2秒 · 24%")]
    [InlineData("en", "29 chars · 8s · 3 items|13 chars · 4s · 45%|7 chars · 2s · 24%")]
    public async Task The_speech_and_its_sections_tell_their_length(string language, string titles)
    {
        await using var client = await LspClient.OpenAsync(Text, $$$"""{"initializationOptions":{"language":"{{{language}}}"}}""");
        var lenses = await client.RequestAsync("textDocument/codeLens");
        Assert.Equal(titles, string.Join('|', lenses!.AsArray().Select(lens => lens!["command"]!["title"])));
        Assert.Equal(["在会上的讲话", "一、学习", "二、落实"], lenses.AsArray().Select(lens => new ClientText(Text)[lens!["range"]!]));
        Assert.All(lenses.AsArray(), lens => Assert.Equal("", lens!["command"]!["command"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Members_in_a_paragraph_have_none()
    {
        await using var client = await LspClient.OpenAsync("要做到：一是早；二是好。\n");
        Assert.Empty((await client.RequestAsync("textDocument/codeLens"))!.AsArray());
    }
}
