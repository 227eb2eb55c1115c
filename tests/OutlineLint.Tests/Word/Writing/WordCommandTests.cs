using OutlineLint.Documents.Word;
using OutlineLint.Tests.Cli;

namespace OutlineLint.Tests.Word.Writing;

/// <summary><c>check --annotate</c> and <c>check --fix</c> on Word documents.</summary>
public sealed class WordCommandTests : IDisposable
{
    private readonly TestRun _run = new();

    [Fact]
    public void An_annotated_copy_has_a_comment_for_each_finding_and_the_document_stays()
    {
        var before = Write("a.docx", DraftSpeech.Typed);

        Assert.Equal(1, _run.Run("check", "a.docx", "--annotate", "out.docx", "--output-format", "concise", "--quiet", "--lang", "zh"));

        OoxmlCheck.Check(_run.Folder.Bytes("out.docx"));
        var comments = XmlOf("out.docx", "word/comments.xml");
        Assert.Equal(_run.Output.Split('\n').Count(line => line.StartsWith("a.docx:", StringComparison.Ordinal)), comments.Split("<w:comment ").Length - 1);
        Assert.Contains("OL104 salutation-colon · 警告", comments, StringComparison.Ordinal);
        Assert.Contains("改法：改用冒号“：”。", comments, StringComparison.Ordinal);
        Assert.Contains("为什么：", comments, StringComparison.Ordinal);
        Assert.Equal(before, _run.Folder.Bytes("a.docx"));
    }

    [Theory]
    [InlineData("is both input and output; --annotate needs another file to write to", "a.docx", "--annotate", "a.docx")]
    [InlineData("is both input and output; --annotate needs another file to write to", "a.docx", "--annotate", "x/../a.docx")]
    [InlineData("--annotate takes one Word document at a time", "a.docx", "b.txt", "--annotate", "out.docx")]
    [InlineData("--annotate takes one Word document at a time", "--annotate", "out.docx")]
    [InlineData("is no Word document; --annotate writes comments into .docx only", "b.txt", "--annotate", "out.docx")]
    [InlineData("--annotate cannot be used with --fix, --unsafe-fixes or --diff", "a.docx", "--annotate", "out.docx", "--fix")]
    [InlineData("no such file or folder", "a.docx", "--annotate", "nowhere/out.docx")]
    public void What_cannot_be_annotated_is_one_line(string message, params string[] args)
    {
        var before = Write("a.docx", DraftSpeech.Typed);
        _run.WithFile("b.txt", "同志们：\n");

        Assert.Equal(2, _run.Run(["check", .. args]));

        Assert.Equal(1, _run.Error.Count(c => c == '\n'));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _run.Folder.Bytes("a.docx"));
    }

    [Theory]
    [InlineData("tracked")]
    [InlineData("plain")]
    public void Fixes_are_written_and_a_second_run_changes_nothing(string mode)
    {
        Write("a.docx", DraftSpeech.Typed);

        Assert.Equal(0, _run.Run("check", "a.docx", "--unsafe-fixes", "--fix-mode", mode, "--exit-zero"));

        var once = _run.Folder.Bytes("a.docx");
        OoxmlCheck.Check(once);
        Assert.Equal(
            """
            在全镇秋收工作会议上的讲话
            青石镇镇长　何田生
            同志们：
            今天开这个会，讲三点意见，请大家认真听、认真记、认真落实到每一个田块。
            一、抢天时，颗粒归仓
            （一）机具到位。收割机提前检修，驾驶员全部到岗，谁也不能误了农时。
            （二）人手到位。各村组织互助队，帮助缺劳力的户先收先晒，一户也不落下。
            二、抓质量，细收细打
            第一，收割留茬不超过15厘米，机手要逐块验收，验收不合格的返工重来。
            第二，晾晒不占公路，各村自己找场院，也可以借用学校的操场。
            三、保安全，平平安安
            安全是大事，大家要把“防火”放在心上，2024年5月1日之前全部检查一遍。
            谢谢大家！

            """, WordDocument.Read(once, out _)!.Text);
        Assert.Equal(mode == "tracked", XmlOf("a.docx", "word/document.xml").Contains("w:author=\"OutlineLint\"", StringComparison.Ordinal));
        Assert.Equal(0, _run.Clear().Run("check", "a.docx", "--unsafe-fixes", "--fix-mode", mode, "--exit-zero"));
        Assert.Equal(once, _run.Folder.Bytes("a.docx"));
        Assert.Empty(_run.Error);
    }

    [Fact]
    public void An_automatic_number_is_repaired_in_the_numbering()
    {
        Write("a.docx", DraftSpeech.Numbered);

        Assert.Equal(0, _run.Run("check", "a.docx", "--unsafe-fixes", "--exit-zero"));

        Assert.Contains("\n三、保安全，平平安安\n", WordDocument.Read(_run.Folder.Bytes("a.docx"), out _)!.Text, StringComparison.Ordinal);
        Assert.Contains("<w:numId w:val=\"1\"/></w:numPr><w:pPrChange", XmlOf("a.docx", "word/document.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("三、", XmlOf("a.docx", "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_list_cannot_show_is_left_with_one_line()
    {
        var before = Write("a.docx", new DocxBuilder().Numbering(Ooxml.AbstractNum(0, Ooxml.Level(0, "chineseCounting", "%1，", "<w:suff w:val=\"nothing\"/>")) + Ooxml.Num(1, 0))
            .Paragraphs("在会上的讲话", "同志们：", "今天讲两点。").List(1, "0 抓学习", "0 抓落实").Paragraphs("谢谢大家！"));

        Assert.Equal(0, _run.Run("check", "a.docx", "--fix", "--exit-zero"));

        Assert.Equal("outlinelint: a.docx: 1 finding(s) (OL302) are about automatic numbers or content that cannot be changed here; left for you to repair in Word\n", _run.Error);
        Assert.Equal(before, _run.Folder.Bytes("a.docx"));
    }

    [Fact]
    public void A_diff_shows_the_text()
    {
        var before = Write("a.docx", DraftSpeech.Typed);

        Assert.Equal(1, _run.Run("check", "a.docx", "--diff"));

        Assert.Contains("-同志们,\n+同志们：\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _run.Folder.Bytes("a.docx"));
    }

    public void Dispose() => _run.Dispose();

    private byte[] Write(string name, DocxBuilder builder)
    {
        _run.Folder.Write(name, builder.ToBytes());
        return _run.Folder.Bytes(name);
    }

    private string XmlOf(string file, string part) => System.Text.Encoding.UTF8.GetString(WordPackage.Open(_run.Folder.Bytes(file)).Find(part)!.Bytes);
}
