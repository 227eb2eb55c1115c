using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>New numbers, the missing member and one style, for the series at the cursor and those with a finding.</summary>
internal static class SeriesOffers
{
    private static readonly string[] RulesOfNumbers = ["OL201", "OL202", "OL203", "OL204", "OL213"];
    private static readonly string[] RulesOfGaps = ["OL201", "OL204"];
    private static readonly string[] RulesOfStyles = ["OL206", "OL207"];

    public static IEnumerable<Offer> Of(DocumentSnapshot document, TextSpan span, ImmutableArray<Finding> findings)
    {
        var outline = document.Outline;
        var marked = outline.DescendantItems().Where(item => findings.Any(finding => IsOn(item, finding)));
        foreach (var series in marked.Append(ItemSpans.Innermost(outline, span.Start)).Select(item => item?.Series).OfType<Series>().Distinct())
        {
            if (SeriesEdits.FillMissing(outline, series) is { } filled)
                yield return Offer("fillMissing", filled, RulesOfGaps);
            if (SeriesEdits.Renumber(outline, series) is { } renumbered)
                yield return Offer("renumber", renumbered, RulesOfNumbers);
            if (SeriesEdits.AlignStyle(outline, series) is { } aligned)
                yield return Offer("alignStyle", aligned, RulesOfStyles);

            Offer Offer(string name, Fix fix, string[] rules) => Actions.Offer.Of(
                $"{name}@{series.Members[0].Item.Span.Start}", fix, $"{CodeActionKind.Rewrite}.{name}",
                findings.FirstOrDefault(finding => rules.Contains(finding.Rule.Id) && series.Members.Any(member => IsOn(member.Item, finding))));
        }
    }

    private static bool IsOn(OutlineItem item, Finding finding) => item.MarkerSpan is { } marker && marker.IntersectsWith(finding.Span);
}
