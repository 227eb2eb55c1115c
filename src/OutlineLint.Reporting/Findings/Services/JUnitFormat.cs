using System.Globalization;
using System.Xml;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Services;

/// <summary>Findings as failed tests: a file is a test suite, and one without findings has one test that passed.</summary>
/// <param name="layout">How paths are written.</param>
public sealed class JUnitFormat(FindingLayout layout) : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Start => """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="outlinelint">

        """;

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string End => "</testsuites>\n";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index) => XmlText.Write(xml => Write(xml, document));

    private void Write(XmlWriter xml, DocumentFindings document)
    {
        var path = DisplayText.Clean(layout.PathOf(document.FileName));
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", path);
        xml.WriteAttributeString("tests", Number(Math.Max(1, document.Findings.Length)));
        xml.WriteAttributeString("failures", Number(document.Findings.Length));
        xml.WriteAttributeString("errors", "0");
        if (document.Findings.IsEmpty)
            WriteCase(xml, path, "outlinelint", _ => { });
        foreach (var finding in document.Findings)
            WriteCase(xml, path, NameOf(finding, document), writer => WriteFailure(writer, finding, document));
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string path, string name, Action<XmlWriter> content)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", path);
        xml.WriteAttributeString("name", name);
        content(xml);
        xml.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter xml, Finding finding, DocumentFindings document)
    {
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", SeverityText.Of(finding.Severity));
        xml.WriteAttributeString("message", DisplayText.Clean(finding.Message.In(document.Language)));
        xml.WriteEndElement();
    }

    private static string NameOf(Finding finding, DocumentFindings document)
    {
        var place = document.Text.Lines.GetLinePosition(finding.Span.Start);
        return $"{finding.Rule.Id} {finding.Rule.Name} ({Number(place.Line + 1)}:{Number(place.Character + 1)})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
