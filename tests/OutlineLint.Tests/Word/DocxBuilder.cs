using System.IO.Compression;
using System.Text;

namespace OutlineLint.Tests.Word;

/// <summary>Puts a Word document together from the XML that a test is about; what a test does not name is as small as Word accepts.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private readonly StringBuilder _body = new();
    private readonly List<(string Name, byte[] Bytes)> _parts = [];
    private readonly List<string> _roles = [];

    /// <summary>The content type of the main part.</summary>
    public string MainType { get; init; } = $"{WordTypes}.document.main+xml";

    /// <summary>Adds XML to the body.</summary>
    public DocxBuilder Add(string xml)
    {
        _body.Append(xml).Append('\n');
        return this;
    }

    /// <summary>Adds a paragraph of plain text for each.</summary>
    public DocxBuilder Paragraphs(params string[] texts)
    {
        foreach (var text in texts)
            Add(Ooxml.P(text));
        return this;
    }

    /// <summary>Adds paragraphs of a list, each with its level before a blank: “0 总体要求”.</summary>
    public DocxBuilder List(int numId, params string[] items)
    {
        foreach (var item in items)
            Add(Ooxml.P(item[2..], Ooxml.NumPr(numId, item[0] - '0')));
        return this;
    }

    /// <summary>Gives the document styles.</summary>
    public DocxBuilder Styles(string xml) => Related("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    /// <summary>Gives the document lists.</summary>
    public DocxBuilder Numbering(string xml) => Related("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    /// <summary>Adds a part that the main part refers to.</summary>
    public DocxBuilder Related(string role, string xml)
    {
        _roles.Add(role);
        return Part($"word/{role}.xml", Declaration + xml);
    }

    /// <summary>Adds a part that nothing refers to.</summary>
    public DocxBuilder Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a part that nothing refers to.</summary>
    public DocxBuilder Part(string name, byte[] bytes)
    {
        _parts.Add((name, bytes));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Zip(
    [
        ("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes())),
        ("_rels/.rels", Encoding.UTF8.GetBytes(Relationships([("officeDocument", "word/document.xml")]))),
        ("word/document.xml", Encoding.UTF8.GetBytes($"{Declaration}<w:document {Namespaces}><w:body>{_body}<w:sectPr/></w:body></w:document>")),
        ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relationships(_roles.Select(role => (role, $"{role}.xml"))))),
        .. _parts,
    ]);

    /// <summary>An archive with these parts.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private string ContentTypes()
    {
        var overrides = _roles.Select(role => $"<Override PartName=\"/word/{role}.xml\" ContentType=\"{WordTypes}.{role}+xml\"/>");
        return $"""
            {Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{MainType}"/>{string.Concat(overrides)}</Types>
            """;
    }

    private static string Relationships(IEnumerable<(string Role, string Target)> relationships)
    {
        var all = relationships.Select((relationship, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{OfficeTypes}/{relationship.Role}\" Target=\"{relationship.Target}\"/>");
        return $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all)}</Relationships>";
    }
}
