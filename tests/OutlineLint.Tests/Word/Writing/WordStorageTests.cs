using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents;
using OutlineLint.Documents.Word;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Tests.Documents;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>Documents are stored in more ways than one; each is written back as it was.</summary>
public sealed class WordStorageTests : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Shapes => new()
    {
        { "utf-8", $"<w:document xmlns:w=\"{Main}\"><w:body><w:p><w:r><w:t>同志们,</w:t></w:r></w:p></w:body></w:document>" },
        { "utf-8 with a mark", $"\uFEFF<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='{Main}'><w:body><w:p><w:r><w:t>同志们,</w:t></w:r></w:p></w:body></w:document>" },
        { "utf-16", $"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w=\"{Main}\"><w:body><w:p><w:r><w:t>同志们,</w:t></w:r></w:p></w:body></w:document>" },
        { "another prefix", $"<a:document xmlns:a=\"{Main}\"><a:body><a:p><a:r><a:t>同志们,</a:t></a:r></a:p></a:body></a:document>" },
        { "no prefix", $"<document xmlns=\"{Main}\"><body><p><r><t>同志们,</t></r></p></body></document>" },
        { "references", $"<w:document xmlns:w=\"{Main}\"><w:body><w:p><w:r><w:t>&#x540C;&#24535;<![CDATA[们]]>,</w:t></w:r></w:p></w:body></w:document>" },
        { "blanks between tags", $"<w:document xmlns:w=\"{Main}\">\r\n <w:body>\r\n  <w:p >\r\n   <w:r\r\n>\r\n<w:t>同志们,</w:t>\r\n</w:r>\r\n</w:p></w:body>\r\n</w:document>\r\n" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_document_is_annotated_and_repaired(string name, string xml)
    {
        var bytes = Zip(name == "utf-16" ? Encoding.Unicode.GetBytes(xml) : Encoding.UTF8.GetBytes(xml), isStreamed: name.Contains("mark", StringComparison.Ordinal));
        var document = WordDocument.Read(bytes, out _)!;
        var original = SourceText.From(document.Text);

        var noted = WordDocument.Read(WordAnnotator.Annotate(document, [new(new(1, 2), "甲", ["乙"])], DateTimeOffset.UnixEpoch, out _)!, out _)!;
        Assert.Equal("同志们,\n", noted.Text);
        Assert.Single(noted.Root.Descendants(), element => element.Name.LocalName == "commentReference");
        foreach (var mode in Enum.GetValues<WordFixMode>())
            Assert.Equal("同志们：\n", WordRepair.Write(document, original.WithChanges(new TextChange(new(3, 1), "：")), original, mode, DateTimeOffset.UnixEpoch, out _)?.Text);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_written()
    {
        var path = _folder.Write("a.docx", new DocxBuilder().Paragraphs("同志们,").ToBytes());
        var document = new DocumentReader().Read(new("a.docx", path)).Document!;
        var newer = new DocxBuilder().Paragraphs("同志们：").ToBytes();
        _folder.Write("a.docx", newer);

        Assert.Contains("no longer holds what was read from it", DocumentWriter.Write(document, [1])?.Message.English, StringComparison.Ordinal);
        Assert.Equal(newer, _folder.Bytes("a.docx"));
    }

    [Fact]
    public void Plain_text_is_not_written_over_a_document()
    {
        var before = new DocxBuilder().Paragraphs("同志们,").ToBytes();
        var document = new DocumentReader().Read(new("a.docx", _folder.Write("a.docx", before))).Document!;

        Assert.Contains("which is not written as plain text", DocumentWriter.Write(document, "同志们：\n")?.Message.English, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Bytes("a.docx"));
    }

    [Fact]
    public void An_archive_with_a_comment_behind_it_keeps_it()
    {
        var bytes = new DocxBuilder().Paragraphs("同志们,").ToBytes();
        bytes[^2] = 3;
        byte[] commented = [.. bytes, .. "abc"u8];

        var written = WordAnnotator.Annotate(WordDocument.Read(commented, out _)!, [new(new(0, 1), "甲", [])], DateTimeOffset.UnixEpoch, out _)!;

        Assert.EndsWith("abc", Encoding.Latin1.GetString(written), StringComparison.Ordinal);
        OoxmlCheck.Check(written);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A program that writes as it goes puts the lengths behind each part.</summary>
    private static byte[] Zip(byte[] main, bool isStreamed)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(isStreamed ? new ForwardStream(stream) : stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
            Add(archive, "_rels/.rels", Encoding.UTF8.GetBytes($"<p:Relationships xmlns:p=\"{Package}/relationships\"><p:Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"/word/document.xml\"/></p:Relationships>"));
            Add(archive, "word/document.xml", main);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
