using OutlineLint.Documents.Word;
using OutlineLint.Tests.Documents;
using OutlineLint.Tests.Programs;

namespace OutlineLint.Tests.Word;

/// <summary>Documents that other programs have written read as those programs meant them.</summary>
public sealed class WrittenElsewhereTests(LibreOffice libreOffice) : IClassFixture<LibreOffice>
{
    private const string Speech = """
        ---
        title: 在全镇秋收工作会议上的讲话
        ---

        同志们：

        今天开这个会，讲三点意见。

        # 前言

        秋收是一年的收成[^1]。

        # 一、抢天时

        1. 机具到位。收割机提前检修。
        2. 人手到位。各村组织互助队。

           互助队要有名册。

        3. 场地到位。

        ## 分片包干

        - 东片
        - 西片
            - 上西片

        | 村 | 人数 |
        |----|------|
        | 东 | 12   |

        # 二、保安全

        a) 不疲劳作业
        b) 不酒后作业

        谢谢大家！

        [^1]: 注。
        """;

    private static readonly char[] Bullets = ['•', '◦', '▪', '–'];

    /// <summary>LibreOffice 7.4 writes the text of a control four times when it saves one.</summary>
    private const string Spoilt = "A control around paragraphs is read through, and nothing is fetched";

    public static TheoryData<string> Names => [.. WordSample.All.Where(sample => sample.Difference is null && sample.Name != Spoilt).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_LibreOffice_saves_reads_as_before(string name)
    {
        LibreOffice.Require();
        var sample = WordSample.All.Single(sample => sample.Name == name);
        var document = WordDocument.Read(libreOffice.Saved(sample), out var problem);

        Assert.True(document is not null, problem.English);
        Assert.Equal(Essence(sample.Text), Essence(document.Text.Split('\n')));
    }

    [Fact]
    public void A_speech_that_pandoc_writes_reads_as_it_was_meant()
    {
        using var folder = new TemporaryFolder();
        var document = Pandoc(folder);

        Assert.Equal(
            Essence([
                "在全镇秋收工作会议上的讲话", "同志们：", "今天开这个会，讲三点意见。", "前言", "秋收是一年的收成。", "一、抢天时",
                "1.机具到位。收割机提前检修。", "2.人手到位。各村组织互助队。", "互助队要有名册。", "3.场地到位。",
                "分片包干", "•东片", "•西片", "–上西片", "村", "人数", "东", "12", "二、保安全", "a)不疲劳作业", "b)不酒后作业", "谢谢大家！",
            ]),
            Essence(document.Text.Split('\n')));
        Assert.Equal([1, 1, 2, 1], document.Map.Paragraphs.Where(paragraph => paragraph.HeadingLevel > 0).Select(paragraph => paragraph.HeadingLevel));
        Assert.Equal(4, document.Map.Paragraphs.Count(paragraph => paragraph.IsAside));
    }

    [Fact]
    public void A_speech_that_pandoc_writes_is_shown_so_by_LibreOffice()
    {
        LibreOffice.Require();
        using var folder = new TemporaryFolder();
        var document = Pandoc(folder);
        LibreOffice.Convert(folder.FullPath, "txt:Text (encoded):UTF8", "out", "a.docx");

        // Its text export has the number of a note, and signs of its own for bullets.
        var shown = File.ReadAllText(folder["out/a.txt"]).Replace("收成1", "收成", StringComparison.Ordinal);
        Assert.Equal(
            Essence(document.Text.Split('\n')).Select(line => line.TrimStart(Bullets)),
            Essence(shown.TrimStart('\uFEFF').Split('\n')).Select(line => line.TrimStart(Bullets)).TakeWhile(line => line != "注。"));
    }

    private static WordDocument Pandoc(TemporaryFolder folder)
    {
        InstalledProgram.Require("pandoc");
        folder.Write("a.md", Speech);
        InstalledProgram.Require("pandoc").Run(folder.FullPath, "a.md", "-o", "a.docx");
        return WordDocument.Read(folder.Bytes("a.docx"), out _)!;
    }

    private static IEnumerable<string> Essence(IEnumerable<string> lines) =>
        lines.Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c)))).Where(line => line.Length > 0);
}
