using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>The results of one document.</summary>
/// <param name="document">What was found in it.</param>
/// <param name="path">Its path, relative where it can be.</param>
/// <param name="indexes">Where each rule stands among the rules of the run.</param>
internal sealed class SarifResults(DocumentFindings document, string path, FrozenDictionary<string, int> indexes)
{
    private readonly string _uri = Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>Every result as JSON: those that are reported, and those that were accepted.</summary>
    public IEnumerable<string> All() => document.Findings.Select(finding => Write(finding, suppressed: null))
        .Concat(document.Suppressed.Select(suppressed => Write(suppressed.Finding, suppressed)));

    private string Write(Finding finding, SuppressedFinding? suppressed) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        if (indexes.TryGetValue(finding.Rule.Id, out var index))
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifText.LevelOf(finding.Severity));
        SarifText.Write(json, "message", finding.Message.In(document.Language));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Span, message: null, id: null);
        json.WriteEndArray();
        WriteRelated(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Baseline.FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        WriteFix(json, finding.Fix);
        WriteSuppression(json, suppressed);
        json.WriteEndObject();
    });

    private void WriteLocation(Utf8JsonWriter json, TextSpan span, string? message, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
        if (message is not null)
            SarifText.Write(json, "message", message);
        json.WriteEndObject();
    }

    private void WriteArtifact(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", _uri);
        if (!Path.IsPathRooted(path))
            json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private void WriteRegion(Utf8JsonWriter json, string name, TextSpan span)
    {
        var place = document.Text.Lines.GetLinePositionSpan(span);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Start.Line + 1);
        json.WriteNumber("startColumn", place.Start.Character + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Character + 1);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Related.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (index, related) in finding.Related.Index())
            WriteLocation(json, related.Span, related.Message.In(document.Language), index + 1);
        json.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null || fix.Changes.IsEmpty)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifText.Write(json, "description", fix.Title.In(document.Language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json);
        json.WriteStartArray("replacements");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", change.Span);
            SarifText.Write(json, "insertedContent", change.NewText!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressedFinding? suppressed)
    {
        if (suppressed is null)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppressed.IsInSource ? "inSource" : "external");
        json.WriteString("status", "accepted");
        if (suppressed.Reason is { } reason)
            json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
