using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Rules;

/// <summary>All rules, a line each. [*] marks those with a safe fix, [-] those with one to be looked at.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class RuleTable(FindingLayout layout)
{
    private readonly TerminalStyle _style = new(layout.HasColor);

    /// <summary>The table.</summary>
    public string Show(RuleCatalog rules)
    {
        var nameWidth = rules.Rules.Max(rule => rule.Descriptor.Name.Length);
        var text = new StringBuilder();
        foreach (var rule in rules.Rules.Select(rule => rule.Descriptor))
        {
            var severity = SeverityText.WordFor(rule.Severity).In(layout.Language);
            text.Append($"{_style.Bold(rule.Id)}  {rule.Name.PadRight(nameWidth)}  {DisplayText.Pad(severity, columns: 7)}  {FixMark(rule)}  {rule.Title.In(layout.Language)}\n");
        }

        return text.ToString();
    }

    private static string FixMark(RuleDescriptor rule) => rule.Fix switch
    {
        FixApplicability.Safe => "[*]",
        FixApplicability.Unsafe => "[-]",
        _ => "[ ]",
    };
}
