using System.IO.Compression;
using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Word;

/// <summary>
/// An outline as a Word document: the items as headings, so that Word's own outline and navigation know them, under a table of contents that is
/// filled in already. Several outlines stand one behind the other, each on its own page.
/// </summary>
/// <param name="language">The language of units.</param>
public sealed class WordOutlineFormat(MessageLanguage language) : ReportFormat<DocumentOutline>
{
    /// <summary>Deeper items are seen in the text, and not in the contents.</summary>
    private const int DeepestContents = 3;

    private const int DeepestHeading = 9;

    private static readonly Bilingual ContentsTitle = new("目　录", "Contents");
    private static readonly Bilingual Items = new("项", " items");

    /// <inheritdoc/>
    public override bool IsPacked => true;

    /// <inheritdoc/>
    public override string Start => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    /// <inheritdoc/>
    public override string Between => "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    /// <summary>The paper and its margins are those of GB/T 9704-2012, 5.1 and 5.2.1.</summary>
    public override string End =>
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index)
    {
        var outline = document.Outline;
        var xml = new WordBody(index);
        if (outline.Frame.Title.IsEmpty)
            xml.Paragraph("Title", document.FileName);
        foreach (var line in outline.Frame.Title)
            xml.Paragraph("Title", line.Text);
        var items = outline.DescendantItems().ToList();
        var body = items.Count == 0 ? int.MaxValue : items[0].Span.Start;
        foreach (var line in outline.Frame.Byline.Concat(outline.Frame.Dateline).Where(line => line.Span.Start < body).OrderBy(line => line.Span.Start))
            xml.Paragraph("Subtitle", line.Text);
        xml.CentredParagraph("Figures", $"{Figures.Characters(outline.Characters, language)} · {Figures.Time(outline.Seconds, language)} · {Figures.Number(items.Count)}{Items.In(language)}");
        xml.Contents(ContentsTitle.In(language), DeepestContents, [.. items.Where(item => item.Level <= DeepestContents).Select(item => (item.Level, ItemText.Of(item)))]);
        xml.BeginItems();
        foreach (var item in items)
            Add(xml, item);
        xml.EndItems();
        return xml.ToString();
    }

    /// <inheritdoc/>
    public override byte[] Pack(string report)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", WordAssets.Read("content-types.xml"));
            Add(archive, "_rels/.rels", WordAssets.Read("package-relationships.xml"));
            // A lone surrogate has no place in a file; it is replaced as everywhere.
            Add(archive, "word/document.xml", Encoding.UTF8.GetBytes(report));
            Add(archive, "word/_rels/document.xml.rels", WordAssets.Read("document-relationships.xml"));
            Add(archive, "word/styles.xml", WordAssets.Read("styles.xml"));
            Add(archive, "word/settings.xml", WordAssets.Read("settings.xml"));
        }

        return stream.ToArray();
    }

    private void Add(WordBody xml, OutlineItem item)
    {
        xml.Heading(Math.Min(item.Level, DeepestHeading), ItemText.Of(item), isInContents: item.Level <= DeepestContents);
        if (item.Kind == OutlineItemKind.Heading)
            xml.ParagraphUnder(Math.Min(item.Level, DeepestHeading), "Figures", $"{Figures.Share(item.Share)} · {Figures.Characters(item.Characters, language)} · {Figures.Time(item.Seconds, language)}");
    }

    /// <summary>The date is always the same, so that the same outline is the same file.</summary>
    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
