using System.Collections.Concurrent;
using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>How often each rule reports, the most frequent first. [*] marks rules with a safe fix, [-] those with one to be looked at.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class StatisticsFormat(FindingLayout layout) : ReportFormat<DocumentFindings>
{
    private readonly ConcurrentDictionary<RuleDescriptor, int> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly TerminalStyle _style = new(layout.HasColor);
    private readonly FindingTotals _totals = new();

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string End
    {
        get
        {
            var text = new StringBuilder();
            var rows = _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).ToList();
            var countWidth = rows.Select(row => Figures.Number(row.Value).Length).DefaultIfEmpty().Max();
            var nameWidth = rows.Select(row => row.Key.Name.Length).DefaultIfEmpty().Max();
            foreach (var (rule, count) in rows)
            {
                var fix = rule.Fix switch { FixApplicability.Safe => "[*]", FixApplicability.Unsafe => "[-]", _ => "[ ]" };
                text.Append($"{Figures.Number(count).PadLeft(countWidth)}  {_style.Bold(rule.Id)}  {fix}  {rule.Name.PadRight(nameWidth)}  {rule.Title.In(layout.Language)}\n");
            }

            return layout.IsQuiet ? text.ToString() : text.Append(_totals.Summary().In(layout.Language)).ToString();
        }
    }

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index)
    {
        _totals.Add(document);
        foreach (var finding in document.Findings)
            _counts.AddOrUpdate(finding.Rule, 1, (_, count) => count + 1);
        return "";
    }
}
