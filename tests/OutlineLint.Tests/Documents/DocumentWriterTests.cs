using OutlineLint.Documents;
using OutlineLint.Documents.Encodings;

namespace OutlineLint.Tests.Documents;

public sealed class DocumentWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16be", true)]
    [InlineData("gb18030", false)]
    public void Encoding_mark_and_line_ends_stay(string name, bool hasMark)
    {
        var encoding = TextEncoding.Find(name)! with { HasMark = hasMark };
        var document = Read(_folder.Write("a.txt", [.. encoding.Encode("一、好\r\n二、好\n")!]));

        Assert.Null(DocumentWriter.Write(document, "一、好\r\n三、好\n"));

        Assert.Equal(encoding.Encode("一、好\r\n三、好\n"), _folder.Bytes("a.txt"));
    }

    [Fact]
    public void Nothing_else_is_left_in_the_folder()
    {
        DocumentWriter.Write(Read(_folder.Write("a.txt", "一")), "二");

        Assert.Equal(["a.txt"], Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName));
    }

    [Fact]
    public void Permissions_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such permissions.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        var document = Read(_folder.Write("a.txt", "一"));
#pragma warning disable CA1416 // The test is skipped there.
        File.SetUnixFileMode(_folder["a.txt"], Mode);

        Assert.Null(DocumentWriter.Write(document, "二"));

        Assert.Equal(Mode, File.GetUnixFileMode(_folder["a.txt"]));
#pragma warning restore CA1416
    }

    [Fact]
    public void A_file_that_changed_is_not_written()
    {
        var document = Read(_folder.Write("a.txt", "一"));
        var stamp = File.GetLastWriteTimeUtc(_folder["a.txt"]);
        _folder.Write("a.txt", "丁");
        File.SetLastWriteTimeUtc(_folder["a.txt"], stamp);

        Assert.Contains("不一致", DocumentWriter.Write(document, "二")!.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("丁"u8, _folder.Bytes("a.txt"));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_written()
    {
        var document = Read(_folder.Write("a.txt", "一"));
        File.Delete(_folder["a.txt"]);

        Assert.NotNull(DocumentWriter.Write(document, "二"));
        Assert.Empty(Directory.GetFiles(_folder.FullPath));
    }

    [Fact]
    public void A_read_only_file_is_not_written()
    {
        var document = Read(_folder.Write("a.txt", "一"));
        File.SetAttributes(_folder["a.txt"], FileAttributes.ReadOnly);

        Assert.Contains("只读", DocumentWriter.Write(document, "二")!.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal("一"u8, _folder.Bytes("a.txt"));
        File.SetAttributes(_folder["a.txt"], FileAttributes.Normal);
    }

    [Fact]
    public void Through_a_symbolic_link_its_target_is_written()
    {
        _folder.Write("real/a.txt", "一");
        File.CreateSymbolicLink(_folder["link.txt"], Path.Combine("real", "a.txt"));

        Assert.Null(DocumentWriter.Write(Read(_folder["link.txt"]), "二"));

        Assert.Equal("二"u8, _folder.Bytes("real/a.txt"));
        Assert.NotNull(new FileInfo(_folder["link.txt"]).LinkTarget);
    }

    [Fact]
    public void Text_that_the_encoding_cannot_hold_is_not_written()
    {
        var big5 = TextEncoding.Find("big5")!;
        var path = _folder.Write("a.txt", [.. big5.Encode("學習")!]);
        var document = new DocumentReader(big5).Read(new("a.txt", path)).Document!;

        Assert.Contains("big5", DocumentWriter.Write(document, "学习")!.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(big5.Encode("學習"), _folder.Bytes("a.txt"));
    }

    [Fact]
    public void Standard_input_is_not_written()
    {
        var document = new DocumentReader(standardInput: new MemoryStream([.. "一"u8])).Read(new("<stdin>", Path: null)).Document!;

        Assert.NotNull(DocumentWriter.Write(document, "二"));
    }

    public void Dispose() => _folder.Dispose();

    private static Document Read(string path) => new DocumentReader().Read(new DocumentSource("a.txt", path)).Document!;
}
