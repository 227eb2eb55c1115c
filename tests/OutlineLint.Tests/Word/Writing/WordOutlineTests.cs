using OutlineLint.Documents.Word;
using OutlineLint.Tests.Cli;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Word.Writing;

/// <summary><c>outline --output-format docx</c>.</summary>
public sealed class WordOutlineTests : IDisposable
{
    private readonly TestRun _run = new();
    private readonly string _seed = Path.Combine(SeedFiles.Root, "seeds", "spring-farming-meeting.txt");

    [Fact]
    public void Items_are_headings_under_a_table_of_contents()
    {
        Assert.Equal(0, _run.Run("outline", _seed, "--output-format", "docx", "--output-file", "o.docx", "--lang", "zh"));

        var document = WordDocument.Read(_run.Folder.Bytes("o.docx"), out _)!;
        var lines = document.Map.Paragraphs.Select(paragraph => (paragraph.HeadingLevel, paragraph.IsAside, Text: document.Text.Substring(paragraph.Span.Start, paragraph.Span.Length))).ToList();
        OoxmlCheck.Check(_run.Folder.Bytes("o.docx"));
        Assert.Equal("在全镇春耕备耕工作会议上的讲话", lines[0].Text);
        Assert.Equal(17, lines.Count(line => line.HeadingLevel > 0));
        Assert.Contains((1, false, "一、认清农时形势，早动手早安排"), lines);
        Assert.Contains((3, false, "1. 把好数量关"), lines);
        Assert.Equal(18, lines.Count(line => line.IsAside));
        Assert.Contains("1,235字 · 5分37秒 · 17项", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_outline_is_the_same_file_and_several_are_one()
    {
        Assert.Equal(0, _run.Run("outline", _seed, _seed, "--output-format", "docx", "--output-file", "a.docx"));
        Assert.Equal(0, _run.Run("outline", _seed, _seed, "--output-format", "docx", "--output-file", "b.docx"));

        OoxmlCheck.Check(_run.Folder.Bytes("a.docx"));
        Assert.Equal(_run.Folder.Bytes("a.docx"), _run.Folder.Bytes("b.docx"));
    }

    [Fact]
    public void A_terminal_is_not_filled_with_bytes_and_a_pipe_may_be()
    {
        using var terminal = new TestRun { TerminalWidth = 80 };
        Assert.Equal(2, terminal.Run("outline", _seed, "--output-format", "docx"));
        Assert.Equal("outlinelint: docx is no text and cannot be shown on a terminal; write it to a file with --output-file FILE\n", terminal.Error);

        using var pipe = new MemoryStream();
        Assert.Equal(0, _run.RunInto(pipe, "outline", _seed, "--output-format", "docx"));
        Assert.NotNull(WordDocument.Read(pipe.ToArray(), out _));
    }

    [Fact]
    public void LibreOffice_shows_the_contents_and_the_headings()
    {
        LibreOffice.Require();
        _run.Run("outline", _seed, "--output-format", "docx", "--output-file", "o.docx", "--lang", "zh");

        LibreOffice.Convert(_run.Folder.FullPath, "txt:Text (encoded):UTF8", "out", "o.docx");

        var lines = File.ReadAllLines(_run.Folder["out/o.txt"]).Where(line => line.Trim('\uFEFF', ' ').Length > 0).Select(line => line.Trim('\uFEFF'));
        Assert.Equal(WordDocument.Read(_run.Folder.Bytes("o.docx"), out _)!.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), lines);
    }

    public void Dispose() => _run.Dispose();
}
