using System.Globalization;
using System.Xml;

namespace OutlineLint.Reporting.Findings.Services;

/// <summary>Findings as the XML of Checkstyle, which most review tools read.</summary>
public sealed class CheckstyleFormat : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Start => """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">

        """;

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string End => "</checkstyle>\n";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index) => document.Findings.IsEmpty ? "" : XmlText.Write(xml => Write(xml, document));

    private static void Write(XmlWriter xml, DocumentFindings document)
    {
        xml.WriteStartElement("file");
        xml.WriteAttributeString("name", DisplayText.Clean(document.FileName));
        foreach (var finding in document.Findings)
        {
            var place = document.Text.Lines.GetLinePosition(finding.Span.Start);
            xml.WriteStartElement("error");
            xml.WriteAttributeString("line", (place.Line + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("column", (place.Character + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("severity", SeverityText.Of(finding.Severity));
            xml.WriteAttributeString("message", DisplayText.Clean(finding.Message.In(document.Language)));
            xml.WriteAttributeString("source", $"outlinelint.{finding.Rule.Id}.{finding.Rule.Name}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
