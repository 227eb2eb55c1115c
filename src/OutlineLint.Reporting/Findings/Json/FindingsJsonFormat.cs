namespace OutlineLint.Reporting.Findings.Json;

/// <summary>Findings as one JSON array, one finding a line. Positions count from 1, in UTF-16 units, with exclusive ends.</summary>
public sealed class FindingsJsonFormat : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Start => "[\n";

    /// <inheritdoc/>
    public override string Between => ",\n";

    /// <inheritdoc/>
    public override string End => "\n]\n";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index) =>
        string.Join(Between, document.Findings.Select(finding => FindingJsonContext.Line(JsonFinding.From(finding, document))));
}
