using OutlineLint.Diagnostics;
using System.Text;
using System.Xml;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting;

/// <summary>An outline as OPML 2.0, which outliners and mind map programs open; lengths stand in the note of an item.</summary>
/// <param name="language">The language of units.</param>
public sealed class OpmlFormat(MessageLanguage language) : ReportFormat<DocumentOutline>
{
    private static readonly XmlWriterSettings Fragment = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Indent = true,
        NewLineChars = "\n",
    };

    /// <inheritdoc/>
    public override string Start => """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
        <head><title>OutlineLint</title></head>
        <body>

        """;

    /// <inheritdoc/>
    public override string End => """

        </body>
        </opml>

        """;

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index)
    {
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml, Fragment))
        {
            WriteStart(writer, DisplayText.Clean(document.TitleOrFileName), document.Outline.Characters, document.Outline.Seconds);
            foreach (var item in document.Outline.Items)
                Write(writer, item);
            writer.WriteEndElement();
        }

        return xml.ToString();
    }

    private void Write(XmlWriter writer, OutlineItem item)
    {
        WriteStart(writer, ItemText.Of(item), item.Characters, item.Seconds);
        foreach (var child in item.Children)
            Write(writer, child);
        writer.WriteEndElement();
    }

    private void WriteStart(XmlWriter writer, string text, int characters, int seconds)
    {
        writer.WriteStartElement("outline");
        writer.WriteAttributeString("text", text);
        writer.WriteAttributeString("_note", $"{Figures.Characters(characters, language)} {Figures.Time(seconds, language)}");
    }
}
