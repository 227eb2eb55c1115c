using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Word;
using OutlineLint.Documents.Word.Writing;
using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>A repaired text is written into its document in both ways, and read again it is that text.</summary>
public sealed class WordRepairTests
{
    private static readonly DateTimeOffset Time = new(2025, 2, 18, 0, 0, 0, TimeSpan.Zero);

    private static readonly DocxBuilder Speech = new DocxBuilder()
        .Numbering(ChineseLevels(0) + Num(1, 0) + Num(2, 0, StartOverride(0, 1)) + Num(3, 0, StartOverride(0, 5)))
        .Add(P("讲话", "<w:jc w:val=\"center\"/>")).Add(Block(R("同志", "<w:b/>") + R("们,", "<w:i/>")))
        .List(1, "0 抓学习", "1 读原著").List(2, "0 抓落实").List(3, "0 抓监督")
        .Add(Block($"<w:hyperlink w:anchor=\"x\">{R("网址")}</w:hyperlink><w:ins w:id=\"9\" w:author=\"甲\">{R("新增的话")}</w:ins>"))
        .Add("<w:p/>").Paragraphs("断开的", "，句子", "广告", "谢谢");

    [Theory]
    [InlineData("们,", "们：")]
    [InlineData("志们", "志")]
    [InlineData("同志们,", "各位代表：")]
    [InlineData("同志们,", "我说，同志们,")]
    [InlineData("谢谢", "谢谢大家！")]
    [InlineData("网址", "网站地址")]
    [InlineData("址新增", "址新")]
    [InlineData("新增的话", "新的增话")]
    [InlineData("\n\n", "\n补上\n")]
    [InlineData("广告\n", "")]
    [InlineData("讲话\n", "")]
    [InlineData("广告\n谢谢\n", "")]
    [InlineData("断开的\n，句子", "断开的，句子")]
    [InlineData("断开的\n，句子", "断开句子")]
    [InlineData("同志们,\n", "同志\n们,\n")]
    [InlineData("谢谢\n", "最后\n谢谢\n")]
    [InlineData("谢谢\n", "谢谢\n二月\n")]
    [InlineData("一、抓落实", "二、抓落实")]
    [InlineData("五、抓监督", "二、抓监督")]
    [InlineData("五、抓监督", "九、抓监督")]
    [InlineData("一、抓落实\n五、抓监督", "二、抓落实\n三、抓监督")]
    [InlineData("（一）读原著", "（三）读原著")]
    [InlineData("（一）读原著\n", "")]
    public void What_was_written_reads_as_the_repaired_text(string before, string after)
    {
        foreach (var mode in Enum.GetValues<WordFixMode>())
        {
            var document = WordAssert.Read(Speech);
            var written = Write(document, before, after, mode, out var problem);

            Assert.True(written is not null, $"{mode}: {problem}");
            Assert.Equal(document.Text.Replace(before, after, StringComparison.Ordinal), written.Text);
            OoxmlCheck.Check(written.Package.Bytes.ToArray());
        }
    }

    [Theory]
    [InlineData("一、抓学习", "甲、抓学习")]
    [InlineData("（一）读原著", "1.读原著")]
    [InlineData("抓学习", "抓学\n习")]
    [InlineData("一、抓学习\n（一）读原著\n", "（一）读原著\n一、抓学习\n")]
    public void What_a_list_cannot_show_is_not_written(string before, string after)
    {
        foreach (var mode in Enum.GetValues<WordFixMode>())
            Assert.Null(Write(WordAssert.Read(Speech), before, after, mode, out _));
    }

    [Fact]
    public void A_change_keeps_the_formatting_and_bears_author_and_time()
    {
        var written = Write(WordAssert.Read(Speech), "们,", "们：", WordFixMode.Tracked, out _)!;

        Assert.Contains(
            """<w:r><w:rPr><w:i/></w:rPr><w:t>们</w:t></w:r><w:del w:id="10" w:author="OutlineLint" w:date="2025-02-18T00:00:00Z"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">,</w:delText></w:r></w:del><w:ins w:id="11" w:author="OutlineLint" w:date="2025-02-18T00:00:00Z"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">：</w:t></w:r></w:ins>""",
            Encoding.UTF8.GetString(written.Package.Find("word/document.xml")!.Bytes), StringComparison.Ordinal);
    }

    private static WordDocument? Write(WordDocument document, string before, string after, WordFixMode mode, out string problem)
    {
        var original = SourceText.From(document.Text);
        var start = document.Text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(start >= 0);
        var written = WordRepair.Write(document, original.WithChanges(new TextChange(new(start, before.Length), after)), original, mode, Time, out var why);
        problem = why.English;
        return written;
    }
}
