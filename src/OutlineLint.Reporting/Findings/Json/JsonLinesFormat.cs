namespace OutlineLint.Reporting.Findings.Json;

/// <summary>Findings as JSON, each a line of its own, to be read while the others are still looked for.</summary>
public sealed class JsonLinesFormat : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override bool IsStream => true;

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index) =>
        string.Concat(document.Findings.Select(finding => $"{FindingJsonContext.Line(JsonFinding.From(finding, document))}\n"));
}
