using System.Text.Json;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Services;

/// <summary>Findings as the code quality report that GitLab shows in merge requests.</summary>
/// <param name="layout">How paths are written.</param>
public sealed class GitLabFormat(FindingLayout layout) : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Start => "[\n";

    /// <inheritdoc/>
    public override string Between => ",\n";

    /// <inheritdoc/>
    public override string End => "\n]\n";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index) =>
        string.Join(Between, document.Findings.Select(finding => JsonText.Write(json => Write(json, document, finding))));

    private void Write(Utf8JsonWriter json, DocumentFindings document, Finding finding)
    {
        var path = layout.PathOf(document.FileName);
        var place = document.Text.Lines.GetLinePositionSpan(finding.Span);
        json.WriteStartObject();
        json.WriteString("description", finding.Message.In(document.Language));
        json.WriteString("check_name", finding.Rule.Name);
        // Unlike SARIF, the fingerprint has to name the file as well.
        json.WriteString("fingerprint", $"{StableHash.Start.With(path).Value:x16}{finding.Fingerprint}");
        json.WriteString("severity", finding.Severity switch { RuleSeverity.Error => "major", RuleSeverity.Warning => "minor", _ => "info" });
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", place.Start.Line + 1);
        json.WriteNumber("end", place.End.Line + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
