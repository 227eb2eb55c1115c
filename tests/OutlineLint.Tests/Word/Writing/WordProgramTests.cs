using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Word;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Tests.Cli;
using OutlineLint.Tests.Programs;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>LibreOffice and pandoc, which nobody here wrote, open what was written and see what was meant.</summary>
public sealed class WordProgramTests : IDisposable
{
    /// <summary>LibreOffice 7.4 loses what stands before a comment at the end of the first paragraph of a block control; pandoc reads it.</summary>
    private const string LostByLibreOffice = "A control around paragraphs is read through, and nothing is fetched";

    private readonly TestRun _run = new();

    [Fact]
    public void An_annotated_document_has_the_text_that_it_had()
    {
        LibreOffice.Require();
        var samples = WordSample.All.Where(sample => sample.Name != LostByLibreOffice).ToList();
        foreach (var (index, sample) in samples.Index())
        {
            var document = WordAssert.Read(sample.Docx);
            var spans = document.Map.Paragraphs.Select(paragraph => new TextSpan(paragraph.Span.Start, Math.Max(1, paragraph.Span.Length / 2)));
            _run.Folder.Write($"{index}.docx", sample.Docx.ToBytes());
            _run.Folder.Write($"{index}-new.docx", WordAnnotator.Annotate(document, spans.Select(span => new WordComment(span, "OL999", ["批注"])), DateTimeOffset.UnixEpoch, out _)!);
        }

        var names = samples.Index().SelectMany(pair => new[] { $"{pair.Index}", $"{pair.Index}-new" }).ToArray();
        LibreOffice.Convert(_run.Folder.FullPath, "txt:Text (encoded):UTF8", "out", [.. names.Select(name => $"{name}.docx")]);

        Assert.All(samples.Index(), pair => Assert.Equal(Essence(File.ReadAllText(_run.Folder[$"out/{pair.Index}.txt"])), Essence(File.ReadAllText(_run.Folder[$"out/{pair.Index}-new.txt"]))));
    }

    [Fact]
    public void A_pdf_shows_the_comments()
    {
        LibreOffice.Require();
        _run.Folder.Write("a.docx", DraftSpeech.Typed.ToBytes());
        _run.Run("check", "a.docx", "--annotate", "out.docx", "--output-format", "concise", "--quiet");

        LibreOffice.Convert(_run.Folder.FullPath, "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}", "pdf", "out.docx");

        var pdf = Encoding.Latin1.GetString(_run.Folder.Bytes("pdf/out.pdf"));
        var findings = _run.Output.Split('\n').Where(line => line.StartsWith("a.docx:", StringComparison.Ordinal)).ToList();
        Assert.Equal(findings.Count, pdf.Split("/Subtype /Text").Length - 1);
        Assert.All(findings, line => Assert.Contains(Hex(line.Split(' ')[2]), pdf, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("--track-changes=accept", true)]
    [InlineData("--track-changes=reject", false)]
    public void Accepted_changes_give_the_repaired_text_and_rejected_ones_the_old(string option, bool isAccepted)
    {
        InstalledProgram.Require("pandoc");
        var before = DraftSpeech.Typed.ToBytes();
        _run.Folder.Write("a.docx", before);
        _run.Run("check", "a.docx", "--unsafe-fixes");

        InstalledProgram.Require("pandoc").Run(_run.Folder.FullPath, "a.docx", option, "--wrap=none", "-t", "plain", "-o", "a.txt");

        // Rejected, the paragraph that somebody else inserted is gone too.
        var text = WordDocument.Read(isAccepted ? _run.Folder.Bytes("a.docx") : before, out _)!.Text;
        Assert.Equal(Essence(text).Where(line => isAccepted || !line.StartsWith("第二、", StringComparison.Ordinal)), Essence(File.ReadAllText(_run.Folder["a.txt"])));
    }

    [Theory]
    [InlineData("tracked")]
    [InlineData("plain")]
    public void Documents_of_other_programs_are_repaired(string mode)
    {
        LibreOffice.Require();
        InstalledProgram.Require("pandoc");
        var seed = File.ReadAllText(Path.Combine(SeedFiles.Root, "seeds", "harbour-dredging-draft.txt"));
        _run.WithFile("office.txt", seed).WithFile("pandoc.md", seed.Replace("\n", "\n\n", StringComparison.Ordinal));
        LibreOffice.Convert(_run.Folder.FullPath, "docx:MS Word 2007 XML", ".", "office.txt");
        InstalledProgram.Require("pandoc").Run(_run.Folder.FullPath, "pandoc.md", "-o", "pandoc.docx");
        foreach (var name in new[] { "office.docx", "pandoc.docx" })
        {
            Assert.Equal(0, _run.Clear().Run("check", name, "--annotate", "noted.docx", "--exit-zero"));
            OoxmlCheck.Check(_run.Folder.Bytes("noted.docx"));
            Assert.Equal(0, _run.Clear().Run("check", name, "--unsafe-fixes", "--fix-mode", mode, "--exit-zero"));
            Assert.Contains("Fixed ", _run.Output, StringComparison.Ordinal);
            OoxmlCheck.Check(_run.Folder.Bytes(name));
        }

        LibreOffice.Convert(_run.Folder.FullPath, "txt:Text (encoded):UTF8", "out", "office.docx", "pandoc.docx");
        if (mode == "plain")
            Assert.All(new[] { "office", "pandoc" }, name => Assert.Equal(Essence(WordDocument.Read(_run.Folder.Bytes($"{name}.docx"), out _)!.Text), Essence(File.ReadAllText(_run.Folder[$"out/{name}.txt"]))));
    }

    public void Dispose() => _run.Dispose();

    private static IEnumerable<string> Essence(string text) =>
        text.TrimStart('\uFEFF').Split('\n').Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c)))).Where(line => line.Length > 0);

    /// <summary>Text as it stands in a PDF: UTF-16, byte by byte.</summary>
    private static string Hex(string text) => string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
