using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Encodings;

namespace OutlineLint.Tests.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_is_read_with_all_that_writing_needs()
    {
        var path = _folder.Write("讲话.md", [.. TextEncoding.Gb18030.Encode("一、好\r\n二、更好\r\n")!]);

        var document = Read(path).Document!;

        Assert.Equal("一、好\r\n二、更好\r\n", document.Text.ToString());
        Assert.Equal((DocumentKind.Markdown, "gb18030", NewLineKind.CarriageReturnLineFeed), (document.Kind, document.Encoding.Name, document.NewLine));
    }

    [Fact]
    public void A_large_file_is_read_to_its_end()
    {
        var text = new string('好', 300_000);

        Assert.Equal(text, Read(_folder.Write("large.txt", text)).Document!.Text.ToString());
    }

    [Fact]
    public void Standard_input_is_read_to_its_end()
    {
        var bytes = TextEncoding.Utf8.Encode(new string('好', 100_000))!;
        var reader = new DocumentReader(standardInput: new UnseekableStream(bytes));

        Assert.Equal(100_000, reader.Read(new DocumentSource("<stdin>", Path: null)).Document!.Text.Length);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error() => Assert.Equal("文件不存在。", Read(_folder["no.txt"]).Error!.Message.Chinese);

    [Fact]
    public void A_folder_is_an_error() => Assert.NotNull(Read(_folder.FullPath).Error);

    [Fact]
    public void A_binary_file_is_an_error_with_its_name() =>
        Assert.StartsWith("a.txt: 看起来是二进制文件", new DocumentReader().Read(new("a.txt", _folder.Write("a.txt", 1, 0, 2))).Error!.In(MessageLanguage.Chinese), StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static DocumentResult Read(string path) => new DocumentReader().Read(new DocumentSource(path, path));

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
