using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>Tells which item each finding is about: the innermost one that it begins in, its indent included.</summary>
internal sealed class ItemFindings
{
    private readonly Dictionary<OutlineItem, List<Finding>> _findings = [];

    public ItemFindings(DocumentSnapshot document)
    {
        var items = document.Outline.DescendantItems().ToList();
        var starts = StartsOf(items, document.Text);
        foreach (var finding in document.Findings)
        {
            var found = starts.BinarySearch(finding.Span.Start);
            var last = found >= 0 ? LastOf(starts, found) : ~found - 1;
            var item = last < 0 ? null : items[last];
            while (item is not null && item.Span.End < finding.Span.Start)
                item = item.Parent;
            if (item is not null)
                Of(item).Add(finding);
        }
    }

    /// <summary>The findings of an item, without those of the items below it, in the order of the text.</summary>
    public IReadOnlyList<Finding> this[OutlineItem item] => _findings.GetValueOrDefault(item) ?? [];

    private List<Finding> Of(OutlineItem item)
    {
        if (!_findings.TryGetValue(item, out var findings))
            _findings[item] = findings = [];
        return findings;
    }

    /// <summary>The first item of a line takes what stands before it there.</summary>
    private static List<int> StartsOf(List<OutlineItem> items, SourceText text)
    {
        var (starts, line) = (new List<int>(items.Count), -1);
        foreach (var item in items)
        {
            var own = text.Lines.GetLineFromPosition(item.Span.Start);
            starts.Add(own.LineNumber == line ? item.Span.Start : own.Start);
            line = own.LineNumber;
        }

        return starts;
    }

    private static int LastOf(List<int> starts, int index)
    {
        while (index + 1 < starts.Count && starts[index + 1] == starts[index])
            index++;
        return index;
    }
}
