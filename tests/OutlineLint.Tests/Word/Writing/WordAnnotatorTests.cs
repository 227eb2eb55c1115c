using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Word;
using OutlineLint.Documents.Word.Writing;
using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>Comments come into a document, and nothing else in it changes.</summary>
public sealed class WordAnnotatorTests
{
    private static readonly DateTimeOffset Time = new(2025, 2, 18, 8, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string> Names => [.. WordSample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_span_of_any_document_takes_a_comment(string name)
    {
        var document = WordAssert.Read(WordSample.All.Single(sample => sample.Name == name).Docx);
        var spans = Enumerable.Range(0, Math.Min(document.Text.Length, 80)).SelectMany(start => new[] { 0, 1, 3, 12 }.Select(length => new TextSpan(start, length)));

        var bytes = Annotate(document, [.. spans]);

        var written = WordDocument.Read(bytes, out var problem);
        Assert.True(written is not null, problem.English);
        Assert.Equal(document.Text, written.Text);
        OoxmlCheck.Check(bytes);
    }

    [Theory]
    [InlineData("们：", "<w:t>同志</w:t></w:r>[<w:r><w:t>们</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">：</w:t></w:r>]")]
    [InlineData("同", "[<w:r><w:t>同</w:t></w:r>]<w:r><w:t>志们</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>")]
    [InlineData("一、", "</w:pPr>[<w:r><w:t xml:space=\"preserve\">抓学习</w:t></w:r>]</w:p>")]
    [InlineData("新", "<w:ins w:id=\"9\" w:author=\"甲\">[<w:r><w:t>新</w:t></w:r>]<w:r><w:t>增</w:t></w:r></w:ins>")]
    [InlineData("&网", "<w:hyperlink w:anchor=\"x\">[<w:r><w:t>&amp;网</w:t></w:r>]<w:r><w:t>址</w:t></w:r></w:hyperlink>")]
    public void It_stands_at_the_very_characters(string text, string expected)
    {
        var document = WordAssert.Read(new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
            .Add(Block(R("同志们") + R("：", "<w:b/>"))).List(1, "0 抓学习")
            .Add(Block($"<w:ins w:id=\"9\" w:author=\"甲\">{R("新增")}</w:ins><w:hyperlink w:anchor=\"x\">{R("&网址")}</w:hyperlink>")));

        var xml = PartOf(Annotate(document, new TextSpan(document.Text.IndexOf(text, StringComparison.Ordinal), text.Length)), "word/document.xml");

        Assert.Contains(expected, xml.Replace("<w:commentRangeStart w:id=\"0\"/>", "[", StringComparison.Ordinal).Replace("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>", "]", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_that_are_there_stay_and_numbers_go_on()
    {
        var document = WordAssert.Read(new DocxBuilder().Related("comments", $"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"4\" w:author=\"甲\">{P("旧")}</w:comment></w:comments>")
            .Add(Block("<w:commentRangeStart w:id=\"4\"/>" + R("同志们") + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>")));

        var bytes = Annotate(document, new TextSpan(0, 1));

        OoxmlCheck.Check(bytes);
        Assert.Matches("w:id=\"4\" w:author=\"甲\".*旧.*w:id=\"5\" w:author=\"OutlineLint\" w:date=\"2025-02-18T00:00:00Z\" w:initials=\"OL\"", PartOf(bytes, "word/comments.xml"));
        Assert.Contains("<w:commentRangeStart w:id=\"5\"/>", PartOf(bytes, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_comments_the_text_is_byte_for_byte_what_it_was()
    {
        var document = WordAssert.Read(new DocxBuilder().Add("<!-- a > b --><w:p  w:rsidR='00A77B3E'><w:r><w:t>一、抓&#x5B66;习<![CDATA[<]]></w:t></w:r ></w:p >").Paragraphs("末"));
        var before = PartOf(document.Package.Bytes.ToArray(), "word/document.xml");

        var after = PartOf(Annotate(document, new TextSpan(0, document.Text.Length - 3)), "word/document.xml");

        Assert.Equal(before, Regex.Replace(after, "<w:commentRange(Start|End) w:id=\"0\"/>|<w:r><w:commentReference w:id=\"0\"/></w:r>", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Other_parts_are_copied_packed_as_they_are_in_their_order()
    {
        var before = new DocxBuilder().Paragraphs("同志们：").Part("word/media/a.png", [.. Enumerable.Range(0, 999).Select(i => (byte)(i * 7))]).Part("customXml/item1.xml", "<a/>").ToBytes();
        var after = Annotate(WordDocument.Read(before, out _)!, new TextSpan(0, 2));

        var (old, now) = (ZipDirectory.Read(before).Entries, ZipDirectory.Read(after).Entries);

        string[] changed = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"];
        Assert.Equal([.. old.Select(entry => entry.Name), "word/comments.xml"], now.Select(entry => entry.Name));
        Assert.All(old.Zip(now).Where(pair => !changed.Contains(pair.First.Name)), pair => Assert.Equal(pair.First.Local.ToArray(), pair.Second.Local.ToArray()));
        Assert.All(old.Zip(now), pair => Assert.Equal(pair.First.Central[12..16].ToArray(), pair.Second.Central[12..16].ToArray()));
    }

    private static byte[] Annotate(WordDocument document, params TextSpan[] spans)
    {
        var bytes = WordAnnotator.Annotate(document, spans.Select(span => new WordComment(span, "OL201 skipped-number", ["缺“三、”<。"])), Time, out var problem);
        Assert.True(bytes is not null, problem.English);
        return bytes;
    }

    private static string PartOf(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
