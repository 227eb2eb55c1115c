using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using OutlineLint.Documents.Word.Numbering;
using OutlineLint.Outlining;

namespace OutlineLint.Documents.Word;

/// <summary>Reads the body of a document as the text that a reader sees, paragraph after paragraph, each a line.</summary>
/// <remarks>
/// Cells of tables and text boxes are lines too, marked as asides, so that the outline passes them over; a text box stands behind the
/// paragraph that it hangs on. Headers, footers, footnotes, endnotes and comments are not read.
/// </remarks>
internal sealed class WordTextReader(WordStyles styles, NumberingLists lists)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<WordParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<WordParagraph>();
    private readonly Dictionary<int, LineHint> _hints = [];
    private readonly WordFields _fields = new();
    private readonly NumberCounter _counter = new();
    private ParagraphDraft _draft = new();
    private int _line;
    private int _number;

    public string Text => _text.ToString();

    public WordMap Map => new(_paragraphs.ToImmutable());

    public LineHints Hints => LineHints.From(_hints);

    /// <summary>Reads everything in the body, or in something that holds paragraphs as the body does.</summary>
    public void ReadBlocks(XElement container, bool isAside)
    {
        XElement? last = null;
        foreach (var child in container.Elements())
        {
            if (child.Name == W.Paragraph)
                ReadParagraph(last = child, isAside);
            else
                ReadBlock(child, isAside);
        }

        if (last is not null && !_draft.IsEmpty)
            Finish(last, isAside);
    }

    private void ReadBlock(XElement block, bool isAside)
    {
        if (RunReader.Branch(block) is { } branch)
        {
            ReadBlocks(branch, isAside);
            return;
        }

        if (block.Name.Namespace != W.Main)
            return;
        switch (block.Name.LocalName)
        {
            case "tbl":
                ReadTable(block, isAside);
                break;
            case "sdt" when block.Element(W.Main + "sdtContent") is { } content:
                ReadBlocks(content, isAside || IsContents(block));
                break;
            case "customXml" or "ins" or "moveTo" or "sdtContent":
                ReadBlocks(block, isAside);
                break;
        }
    }

    /// <summary>One cell is no table but a frame around the text, as copying from the web leaves it.</summary>
    private void ReadTable(XElement table, bool isAside)
    {
        var cells = WordTables.CellsOf(table).ToList();
        foreach (var cell in cells)
            ReadBlocks(cell, isAside || cells.Count > 1);
    }

    private static bool IsContents(XElement control) =>
        W.ValueOf(control.Element(W.Main + "sdtPr")?.Element(W.Main + "docPartObj"), W.Main + "docPartGallery") == "Table of Contents";

    private void ReadParagraph(XElement paragraph, bool isAside)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        var style = styles.ForParagraph(properties);
        new RunReader(styles, _fields).ReadChildren(paragraph, style, _draft);
        _fields.EndParagraph();
        if (!ParagraphMarks.JoinsNext(properties, styles, style))
            Finish(paragraph, isAside);
    }

    private void Finish(XElement paragraph, bool isAside)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        var style = styles.ForParagraph(properties);
        var draft = _draft;
        _draft = new();
        isAside |= draft.IsContents || WordStyles.IsContents(style);
        var numbering = ParagraphNumbers.Find(properties, style, lists);
        var label = numbering is { } numbered ? ParagraphNumbers.WithGap(_counter.Next(numbered), numbered.List[numbered.Level].Suffix, draft.First) : "";
        Append(paragraph, draft, label, isAside, WordStyles.HeadingLevel(properties, style), numbering);
        foreach (var box in draft.TextBoxes)
            ReadBlocks(box, isAside: true);
    }

    private void Append(XElement paragraph, ParagraphDraft draft, string label, bool isAside, int level, NumberedParagraph? numbering)
    {
        var (start, text) = (_text.Length, draft.Text);
        _text.Append(label).Append(text);
        _paragraphs.Add(new WordParagraph
        {
            Number = isAside || (label.Length == 0 && !draft.HasWords) ? 0 : ++_number,
            Span = new(start, _text.Length - start),
            Element = paragraph,
            Pieces = draft.PiecesAt(start, label.Length),
            IsAside = isAside,
            HeadingLevel = level,
            Numbering = numbering,
        });
        _text.Append('\n');
        AddHints(text.AsSpan().Count('\n') + 1, level, isAside);
    }

    private void AddHints(int lines, int level, bool isAside)
    {
        for (var i = 0; i < lines; i++, _line++)
        {
            var hint = new LineHint(i == 0 && !isAside ? level : 0, isAside);
            if (hint != default)
                _hints.Add(_line, hint);
        }
    }
}
