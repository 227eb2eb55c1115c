using System.Text;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>The findings of each file under its name, in columns.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class GroupedFormat(FindingLayout layout) : TextFormat(layout)
{
    private const string Gap = "  ";

    private protected override string Show(DocumentFindings document)
    {
        var rows = document.Findings.Select(finding => (Finding: finding, Place: Place(document, finding.Span.Start))).ToList();
        var placeWidth = rows.Max(row => row.Place.Length);
        var nameWidth = rows.Max(row => row.Finding.Rule.Name.Length);
        var text = new StringBuilder($"{Style.Bold(DisplayText.Clean(document.FileName))}\n");
        foreach (var (finding, place) in rows)
        {
            var severity = SeverityText.WordFor(finding.Severity).In(document.Language);
            text.Append(Gap).Append(place.PadLeft(placeWidth))
                .Append(Gap).Append(Colored(finding.Severity, DisplayText.Pad(severity, columns: 7)))
                .Append(Gap).Append(finding.Rule.Id)
                .Append(Gap).Append(Style.Dim(finding.Rule.Name.PadRight(nameWidth)))
                .Append(Gap).Append(DisplayText.Clean(finding.Message.In(document.Language))).Append(WordPlaceOf(document, finding.Span.Start)).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Place(DocumentFindings document, int position)
    {
        var place = document.Text.Lines.GetLinePosition(position);
        return $"{place.Line + 1}:{place.Character + 1}";
    }
}
