using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;

namespace OutlineLint.Reporting.Word;

/// <summary>The body of a Word document while it is written.</summary>
/// <param name="number">The number of the outline in the document, from 0.</param>
internal sealed class WordBody(int number)
{
    /// <summary>No outline has more items in its contents.</summary>
    private const int MostBookmarks = 1_000_000;

    /// <summary>A letter, in twentieths of a point; the heading styles have it too.</summary>
    private const int LevelIndent = 320;

    private readonly StringBuilder _xml = new();
    private int _heading;

    /// <summary>A paragraph of a style.</summary>
    public void Paragraph(string style, string text) => _xml.Append(Open(style)).Append(Run(text)).Append("</w:p>");

    /// <summary>A paragraph under a heading, as far in as that.</summary>
    public void ParagraphUnder(int level, string style, string text) =>
        _xml.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:ind w:left=\"{(level - 1) * LevelIndent}\"/></w:pPr>").Append(Run(text)).Append("</w:p>");

    /// <summary>A paragraph in the middle of the line.</summary>
    public void CentredParagraph(string style, string text) =>
        _xml.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:jc w:val=\"center\"/></w:pPr>").Append(Run(text)).Append("</w:p>");

    /// <summary>A heading, with the bookmark that its line in the contents leads to.</summary>
    public void Heading(int level, string text, bool isInContents)
    {
        _xml.Append(Open($"Heading{level}"));
        var (id, name) = (Id(_heading), BookmarkOf(_heading));
        if (isInContents)
        {
            _xml.Append(CultureInfo.InvariantCulture, $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>").Append(Run(text)).Append(CultureInfo.InvariantCulture, $"<w:bookmarkEnd w:id=\"{id}\"/>");
            _heading++;
        }
        else
        {
            _xml.Append(Run(text));
        }

        _xml.Append("</w:p>");
    }

    /// <summary>A table of contents: a field that Word can bring up to date, with its lines filled in; they have no page numbers, since nothing is laid out yet.</summary>
    public void Contents(string title, int depth, ImmutableArray<(int Level, string Text)> lines)
    {
        if (lines.IsEmpty)
            return;
        _xml.Append("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        Paragraph("TOCHeading", title);
        foreach (var (index, (level, text)) in lines.Index())
        {
            _xml.Append(Open($"TOC{level}"));
            if (index == 0)
                _xml.Append(Field("begin")).Append(CultureInfo.InvariantCulture, $"<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{depth}\" \\n \\h \\z \\b {RangeName} </w:instrText></w:r>").Append(Field("separate"));
            _xml.Append(CultureInfo.InvariantCulture, $"<w:hyperlink w:anchor=\"{BookmarkOf(index)}\" w:history=\"1\">").Append(Run(text)).Append("</w:hyperlink>");
            if (index == lines.Length - 1)
                _xml.Append(Field("end"));
            _xml.Append("</w:p>");
        }

        _xml.Append("</w:sdtContent></w:sdt><w:p/>");
    }

    /// <summary>Begins what the contents are of.</summary>
    public void BeginItems() => _xml.Append(CultureInfo.InvariantCulture, $"<w:bookmarkStart w:id=\"{Id(MostBookmarks - 1)}\" w:name=\"{RangeName}\"/>");

    /// <summary>Ends what the contents are of.</summary>
    public void EndItems() => _xml.Append(CultureInfo.InvariantCulture, $"<w:bookmarkEnd w:id=\"{Id(MostBookmarks - 1)}\"/>");

    /// <inheritdoc/>
    public override string ToString() => _xml.ToString();

    private string RangeName => $"outline_{number + 1}";

    private static string Open(string style) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(DisplayText.Clean(text))}</w:t></w:r>";

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private int Id(int heading) => (number * MostBookmarks) + heading;

    /// <summary>The name that Word itself gives such bookmarks, so that it replaces them when it brings the contents up to date.</summary>
    private string BookmarkOf(int heading) => $"_Toc{number + 1:000}{heading + 1:000000}";
}
