using OutlineLint.Tests.Cli;
using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>The commands work on Word documents as on texts.</summary>
public sealed class WordCommandTests
{
    private static DocxBuilder Speech() => new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
        .Paragraphs("在秋收工作会议上的讲话", "", "同志们：").List(1, "0 抓机具", "0 抓人手", "0 抓安全");

    [Fact]
    public void The_outline_has_the_automatic_numbers()
    {
        using var run = With(Speech().Paragraphs("谢谢大家！"));

        Assert.Equal(0, run.Run("outline", "--output-format", "markdown", "a.docx"));
        Assert.Contains("二、抓人手", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_a_pattern_mean_documents_too()
    {
        using var run = With(Speech());

        run.Run("outline", "--output-format", "markdown");
        var folder = run.Output;
        run.Clear().Run("outline", "--output-format", "markdown", "*.docx");

        Assert.Contains("三、抓安全", folder, StringComparison.Ordinal);
        Assert.Equal(folder, run.Output);
    }

    [Fact]
    public void Standard_input_may_be_a_document()
    {
        using var run = new TestRun { Input = Speech().ToBytes() };

        run.Run("tree", "-", "--stdin-filename", "x.docx");

        Assert.Contains("\"抓人手\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_says_where_it_is_in_the_document()
    {
        using var run = With(Speech().Paragraphs("谢谢大家!！").List(1, "0 抓安全"));

        run.Run("check", "--lang", "zh", "--select", "OL403", "--output-format", "full", "--output-format", "concise", "--output-file", "c.txt", "--output-format", "grouped", "--output-file", "g.txt", "--output-format", "json", "--output-file", "j.json", "a.docx");

        Assert.Contains("--> a.docx:8:1（第7段自动编号） duplicate-heading", run.Output.Replace(":8:3（第7段第3字）", ":8:1（第7段自动编号）", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("第7段", File.ReadAllText(run.Folder["c.txt"]), StringComparison.Ordinal);
        Assert.Contains("第7段", File.ReadAllText(run.Folder["g.txt"]), StringComparison.Ordinal);
        Assert.Contains("\"place\":\"第7段", File.ReadAllText(run.Folder["j.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_has_no_place_but_line_and_column()
    {
        using var run = new TestRun().WithFile("a.txt", "同志们：\n一、抓机具\n三、抓人手\n谢谢大家！\n");

        run.Run("check", "--output-format", "json", "a.txt");

        Assert.Contains("OL201", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"place\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一、抓安全", "“一、”")]
    [InlineData("（一）抓安全", "“（一）”")]
    public void A_number_typed_beside_an_automatic_one_is_one_too_many(string typed, string surplus)
    {
        using var run = With(new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
            .Paragraphs("在秋收工作会议上的讲话", "同志们：").Add(P(typed, NumPr(1))).Paragraphs("要抓紧。").List(1, "0 抓人手").Paragraphs("要抓严。", "谢谢大家！"));

        Assert.Equal(1, run.Run("check", "--lang", "zh", "--output-format", "concise", "a.docx"));
        Assert.Contains($"a.docx:3:3: 错误 OL215 “一、”后面紧接着{surplus}", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("（第3段第3字）", run.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_neither_counted_nor_checked()
    {
        using var run = With(Speech().Add(Table("一、一、项目", "五、日期")).Paragraphs("谢谢大家！"));

        Assert.Equal(0, run.Run("check", "--select", "OL2,OL3,OL4,OL5,OL6", "--ignore", "OL402", "a.docx"));
        Assert.Contains("nothing found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repair_is_shown()
    {
        using var run = With(Speech().Paragraphs("（一) 抓监督", "谢谢大家！"));
        var before = run.Folder.Bytes("a.docx");

        Assert.Equal(1, run.Run("check", "--select", "OL306", "--diff", "a.docx"));
        Assert.Contains("+（一）", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, run.Folder.Bytes("a.docx"));
    }

    [Fact]
    public void What_cannot_be_read_is_one_line_and_the_others_go_on()
    {
        using var run = With(Speech());
        run.Folder.Write("old.doc", 0xD0, 0xCF, 0x11, 0xE0);

        Assert.Equal(2, run.Run("outline", "--output-format", "markdown", "old.doc", "a.docx"));
        Assert.Equal("outlinelint: old.doc: is in the old format of Word (.doc); save it as .docx first\n", run.Error);
        Assert.Contains("抓机具", run.Output, StringComparison.Ordinal);
    }

    private static TestRun With(DocxBuilder builder)
    {
        var run = new TestRun();
        run.Folder.Write("a.docx", builder.ToBytes());
        return run;
    }
}
