using System.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>One line a finding, as compilers write them: “a.txt:12:1: 错误 OL201 …”. [*] marks a safe fix.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class ConciseFormat(FindingLayout layout) : TextFormat(layout)
{
    private protected override string Show(DocumentFindings document)
    {
        var text = new StringBuilder();
        foreach (var finding in document.Findings)
        {
            var severity = Colored(finding.Severity, SeverityText.WordFor(finding.Severity).In(document.Language));
            var mark = finding.Fix?.Applicability == FixApplicability.Safe ? " [*]" : "";
            text.Append($"{PlaceOf(document, finding.Span.Start)}: {severity} {Style.Bold(finding.Rule.Id)}{mark} {DisplayText.Clean(finding.Message.In(document.Language))}{WordPlaceOf(document, finding.Span.Start)}\n");
        }

        return text.ToString();
    }
}
