using System.Text;
using OutlineLint.Documents;
using OutlineLint.Documents.Word;
using OutlineLint.Tests.Documents;

namespace OutlineLint.Tests.Word;

/// <summary>What is not read is told in one line; nothing in a file is executed, fetched or unpacked without bounds.</summary>
public sealed class WordRefusalTests : IDisposable
{
    private const string Main = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{0}</w:body></w:document>";
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.docx")]
    [InlineData("a.txt")]
    public void The_old_format(string name) => IsRefused(name, CompoundFile, "是旧版 Word 格式（.doc），请另存为 .docx 再检查。");

    [Fact]
    public void An_encrypted_file() => IsRefused("a.docx", [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "设有打开密码，请取消密码后再检查。");

    [Fact]
    public void Macros_by_their_part() => IsRefused("a.docx", new DocxBuilder().Part("word/vbaProject.bin", "x").ToBytes(), "含有宏，不予读取，请另存为不含宏的 .docx。");

    [Fact]
    public void Macros_by_the_type_of_the_document() =>
        IsRefused("a.docm", new DocxBuilder { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.ToBytes(), "含有宏，不予读取，请另存为不含宏的 .docx。");

    [Fact]
    public void Something_else() => IsRefused("a.docx", Encoding.UTF8.GetBytes("同志们："), "不是有效的 .docx 文件，可能已经损坏。");

    [Fact]
    public void An_empty_file() => IsRefused("a.docx", [], "不是有效的 .docx 文件，可能已经损坏。");

    [Fact]
    public void An_archive_of_something_else() => IsRefused("a.docx", DocxBuilder.Zip([("a.txt", [65])]), "是压缩包，但里面没有 Word 文档。");

    [Fact]
    public void Half_a_file()
    {
        var bytes = new DocxBuilder().Paragraphs("同志们：").ToBytes();

        IsRefused("a.docx", bytes[..(bytes.Length / 2)], "不是有效的 .docx 文件，可能已经损坏。");
    }

    [Fact]
    public void A_byte_that_was_changed_is_found_out_or_harmless()
    {
        var bytes = new DocxBuilder().Paragraphs("同志们：", "一、抓学习").ToBytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x55;
            Assert.True(WordDocument.Read(changed, out var problem) is not null || problem.Chinese.EndsWith('。'));
        }
    }

    [Fact]
    public void Two_parts_of_one_name() => IsRefused(
        "a.docx", DocxBuilder.Zip([("word/document.xml", Encoding.UTF8.GetBytes(Main)), ("word/document.xml", [65])]), "不是有效的 .docx 文件，可能已经损坏。");

    [Fact]
    public void Bad_xml() => IsRefused("a.docx", WithMain("<w:document"), "已经损坏：word/document.xml 不是有效的 XML。");

    [Fact]
    public void An_external_entity()
    {
        var secret = _folder.Write("secret.txt", "机密");
        var xml = $"<!DOCTYPE d [<!ENTITY x SYSTEM \"file://{secret}\">]>" + Main.Replace("{0}", "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", StringComparison.Ordinal);

        IsRefused("a.docx", WithMain(xml), "含有文档类型声明或外部实体（word/document.xml），不予读取。");
    }

    [Fact]
    public void Entities_that_multiply() => IsRefused(
        "a.docx", WithMain("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"), "含有文档类型声明或外部实体（word/document.xml），不予读取。");

    [Fact]
    public void A_part_that_is_packed_beyond_reason() => IsRefused(
        "a.docx", WithMain(new string(' ', 20_000_000)), "压缩比异常（word/document.xml），疑似压缩炸弹，不予读取。");

    [Fact]
    public void A_part_that_is_too_large() => IsRefused("a.docx", WithMain(new string(' ', 70_000_000)), "解压后过大（word/document.xml），不予读取。");

    [Fact]
    public void A_part_that_is_longer_than_it_says_is_read_no_further()
    {
        var bytes = WithMain(Main);
        var length = BitConverter.GetBytes(Encoding.UTF8.GetByteCount(Main));
        for (var at = bytes.AsSpan().IndexOf(length); at >= 0;)
        {
            bytes[at]--;
            var next = bytes.AsSpan(at + 1).IndexOf(length);
            at = next < 0 ? -1 : at + 1 + next;
        }

        IsRefused("a.docx", bytes, "已经损坏：word/document.xml 不是有效的 XML。");
    }

    [Fact]
    public void Too_many_parts() => IsRefused(
        "a.docx", DocxBuilder.Zip(Enumerable.Range(0, 5000).Select(i => ($"p{i}", Array.Empty<byte>()))), "内部文件超过 4096 个，不予读取。");

    [Fact]
    public void Elements_that_are_nested_too_deeply()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));

        IsRefused("a.docx", WithMain(Main.Replace("{0}", nested, StringComparison.Ordinal)), "嵌套过深（word/document.xml），不予读取。");
    }

    [Fact]
    public void Strict_open_xml() => IsRefused(
        "a.docx",
        WithMain("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body/></w:document>"),
        "是“严格 Open XML”格式，请另存为普通的“Word 文档（*.docx）”再检查。");

    [Fact]
    public void A_part_outside_the_package_is_not_looked_for()
    {
        var builder = new DocxBuilder().Paragraphs("甲").Part("word/_rels/x.rels", "<a/>");
        Assert.True(Read("a.docx", builder.ToBytes()).IsRead);

        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://x/officeDocument\" TargetMode=\"External\" Target=\"http://example.com/a.xml\"/></Relationships>";
        IsRefused("a.docx", DocxBuilder.Zip([("_rels/.rels", Encoding.UTF8.GetBytes(relations))]), "是压缩包，但里面没有 Word 文档。");
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] WithMain(string xml) => DocxBuilder.Zip(
    [
        ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
        ("word/document.xml", Encoding.UTF8.GetBytes(xml)),
    ]);

    private void IsRefused(string name, byte[] bytes, string message)
    {
        var error = Read(name, bytes).Error;

        Assert.Equal(message, error?.Message.Chinese);
        Assert.DoesNotContain('\n', error!.Message.English);
    }

    private DocumentResult Read(string name, byte[] bytes) => new DocumentReader().Read(new(name, _folder.Write(name, bytes)));
}
