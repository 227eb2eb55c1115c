using System.Globalization;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>The part that holds the comments; those that are there stay.</summary>
internal sealed class CommentPart
{
    private const string Empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:comments>";

    /// <summary>A comment does not take over the indents, line pitch and letter size of a document's own text.</summary>
    private const string Paragraph = "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>";
    private const string Size = "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>";

    private readonly XmlSource _source;
    private readonly WordAuthor _author;
    private int _next;

    public CommentPart(WordParts parts, WordAuthor author)
    {
        (_source, _author) = (parts.Related("comments", Empty), author);
        var ids = _source.Root.Elements(W.Main + "comment").Concat(parts.Main.Root.Descendants().Where(element => element.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
            .Select(element => int.TryParse(element.Attribute(W.Id)?.Value, CultureInfo.InvariantCulture, out var id) ? id : -1);
        _next = ids.DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>Adds a comment and gives its number.</summary>
    public int Add(WordComment comment)
    {
        var attributes = string.Concat(_author.Attributes(_next).Select(attribute => $" w:{attribute.Name}=\"{attribute.Value}\""));
        var lines = string.Concat(comment.Lines.Select(line => Line(Run(line, ""))));
        var xml = $"<w:comment{attributes} w:initials=\"{WordAuthor.Initials}\">{Line("<w:r><w:annotationRef/></w:r>" + Run(comment.Heading, "<w:b/>"))}{lines}</w:comment>";
        _source.Append(_source.Root, Named(xml));
        return _next++;
    }

    private static string Line(string content) => $"<w:p>{Paragraph}{content}</w:p>";

    private static string Run(string text, string properties) => $"<w:r><w:rPr>{properties}{Size}</w:rPr><w:t xml:space=\"preserve\">{XmlNames.Escape(text)}</w:t></w:r>";

    /// <summary>A part that has another prefix learns this one from the comment itself.</summary>
    private string Named(string xml) => _source.Names is { Prefix: "w:", Declaration: "" } ? xml : xml.Insert("<w:comment".Length, $" xmlns:w=\"{W.Main.NamespaceName}\"");
}
