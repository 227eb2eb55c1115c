using System.Net;
using OutlineLint.Documents.Word;
using OutlineLint.Tests.Word;

namespace OutlineLint.Tests.View;

/// <summary>A Word document on the page: given back with comments, repaired by tracked changes.</summary>
public sealed class WordViewTests
{
    private static readonly byte[] Speech = new DocxBuilder().Paragraphs("在会上的讲话", "同志们：", "一、学习", "第一、要学。第二，要用。", "二、落实。", "要做。", "谢谢大家！").ToBytes();

    [Fact]
    public async Task The_file_comes_back_with_comments_and_stays_as_it_is()
    {
        await using var client = await StartAsync();
        var answer = await client.PostAsync("annotate", []);
        AssertAnnotated(await BytesOf(answer));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Speech, await File.ReadAllBytesAsync(client.Path));
    }

    [Fact]
    public async Task A_dropped_document_comes_back_with_comments_and_is_stored_nowhere()
    {
        await using var client = await StartAsync();
        Assert.Contains("data-name=\"别的-批注.docx\"", await (await client.PostAsync("drop?name=%E5%88%AB%E7%9A%84.docx&number=3", Speech)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertAnnotated(await BytesOf(await client.PostAsync("annotate?name=%E5%88%AB%E7%9A%84.docx", Speech)));
        Assert.Equal([client.Path], Directory.GetFiles(Path.GetDirectoryName(client.Path)!));
    }

    [Fact]
    public async Task Text_can_have_no_comments()
    {
        await using var client = await ViewClient.StartAsync("一、好\n");
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("annotate", [])).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("annotate?name=a.docx", "PK"u8.ToArray())).StatusCode);
    }

    [Fact]
    public async Task A_repair_is_a_tracked_change_and_is_taken_back_to_the_last_byte()
    {
        await using var client = await StartAsync();
        var finding = 1;
        while ((await client.PostAsync("fix", $$"""{"version":1,"finding":{{finding}}}""")).StatusCode != HttpStatusCode.OK)
            Assert.True(++finding < 9);
        var repaired = WordDocument.Read(await File.ReadAllBytesAsync(client.Path), out _)!;
        Assert.NotEqual(WordDocument.Read(Speech, out _)!.Text, repaired.Text);
        Assert.Contains(repaired.Root.Descendants(), element => element.Name.LocalName is "ins" or "del");
        await client.PostAsync("undo", """{"version":2}""");
        Assert.Equal(Speech, await File.ReadAllBytesAsync(client.Path));
    }

    private static Task<ViewClient> StartAsync() => ViewClient.StartAsync("speech.docx", path => File.WriteAllBytes(path, Speech));

    private static async Task<byte[]> BytesOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static void AssertAnnotated(byte[] bytes)
    {
        Assert.NotNull(WordDocument.Read(bytes, out _));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        Assert.NotNull(archive.GetEntry("word/comments.xml"));
    }
}
