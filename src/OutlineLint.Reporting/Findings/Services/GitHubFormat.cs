using System.Globalization;
using System.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Services;

/// <summary>Findings as commands of a GitHub workflow, which become annotations of the lines.</summary>
/// <param name="layout">How paths are written.</param>
public sealed class GitHubFormat(FindingLayout layout) : ReportFormat<DocumentFindings>
{
    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index)
    {
        var text = new StringBuilder();
        foreach (var finding in document.Findings)
        {
            var place = document.Text.Lines.GetLinePositionSpan(finding.Span);
            text.Append($"::{CommandOf(finding.Severity)} title={Property($"OutlineLint ({finding.Rule.Id} {finding.Rule.Name})")},file={Property(layout.PathOf(document.FileName))}")
                .Append(CultureInfo.InvariantCulture, $",line={place.Start.Line + 1},col={place.Start.Character + 1},endLine={place.End.Line + 1},endColumn={place.End.Character + 1}")
                .Append($"::{Message(finding.Message.In(document.Language))}\n");
        }

        return text.ToString();
    }

    private static string CommandOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
