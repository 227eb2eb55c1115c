using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Linting;

/// <summary>Gives findings their fingerprints: the same finding has the same one when lines are put in above it.</summary>
internal sealed class Fingerprints(Outline outline)
{
    private readonly string _text = outline.Tree.Text.ToString();
    private readonly Dictionary<ulong, int> _seen = [];

    /// <summary>The finding with its fingerprint. Of findings that are alike the second ends in “:2”.</summary>
    public Finding Mark(Finding finding)
    {
        var hash = StableHash.Start.With(finding.Rule.Id);
        foreach (var heading in HeadingPath(finding.Span.Start))
            hash = hash.With("\n").With(heading);
        hash = hash.With("\n\n").With(_text.AsSpan(finding.Span.Start, finding.Span.Length));
        var count = _seen[hash.Value] = _seen.GetValueOrDefault(hash.Value) + 1;
        return finding with { Fingerprint = $"{hash.Value:x16}:{count}" };
    }

    /// <summary>The headings of the items that hold the position, from the top; their numbers may change and do not count.</summary>
    private IEnumerable<string> HeadingPath(int position)
    {
        for (var items = outline.Items; LastBefore(items, position) is { } item; items = item.Children)
            yield return item.Heading;
    }

    private static OutlineItem? LastBefore(IReadOnlyList<OutlineItem> items, int position)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position <= items[low - 1].Span.End ? items[low - 1] : null;
    }
}
