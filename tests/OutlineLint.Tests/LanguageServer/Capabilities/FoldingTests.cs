namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>Sections and adverts that fold.</summary>
public sealed class FoldingTests
{
    private const string Text = "在会上的讲话\n同志们：\n一、学习\n（一）学原文\n要学。\n（二）悟原理：一是早；二是好。\n\n二、落实\n要做。\n谢谢大家！\n扫码关注素材库\n\n第3页 共3页\n";

    [Fact]
    public async Task Sections_fold_to_their_last_line_and_waste_folds_as_a_comment()
    {
        await using var client = await LspClient.OpenAsync(Text);
        Assert.Equal(["2-5", "3-4", "7-8", "10-12 comment"], await FoldsAsync(client));
    }

    [Fact]
    public async Task A_client_that_takes_few_gets_the_outer_ones()
    {
        await using var client = await LspClient.OpenAsync(Text, """{"capabilities":{"textDocument":{"foldingRange":{"rangeLimit":3}}}}""");
        Assert.Equal(["2-5", "7-8", "10-12 comment"], await FoldsAsync(client));
    }

    private static async Task<List<string>> FoldsAsync(LspClient client)
    {
        var folds = await client.RequestAsync("textDocument/foldingRange");
        return folds!.AsArray().Select(fold => $"{fold!["startLine"]}-{fold["endLine"]} {fold["kind"]}".TrimEnd()).ToList();
    }
}
