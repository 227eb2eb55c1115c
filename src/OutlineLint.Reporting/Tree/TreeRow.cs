using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Tree;

/// <summary>One item as a line of the tree: “│  ├─ （一）形势严峻”.</summary>
/// <param name="Item">The item.</param>
/// <param name="Guides">The lines that lead to it.</param>
/// <param name="Marker">The marker, as wide as the widest of its siblings so that their headings stand under each other; a dash for an inferred item.</param>
/// <param name="Heading">The heading, not cut.</param>
internal readonly record struct TreeRow(OutlineItem Item, string Guides, string Marker, string Heading)
{
    /// <summary>A longer marker than this moves no sibling.</summary>
    private const int WidestMarker = 12;

    /// <summary>The columns that it takes when it is not cut.</summary>
    public int Width => TextStart + DisplayWidth.Of(Heading);

    /// <summary>The columns in front of the heading.</summary>
    public int TextStart => DisplayWidth.Of(Guides) + DisplayWidth.Of(Marker);

    /// <summary>The rows of items and of everything below them.</summary>
    public static IEnumerable<TreeRow> Of(IReadOnlyList<OutlineItem> items, string indent = "")
    {
        var widest = items.Select(item => DisplayWidth.Of(MarkerOf(item))).Where(width => width <= WidestMarker).DefaultIfEmpty().Max();
        foreach (var (index, item) in items.Index())
        {
            var isLast = index == items.Count - 1;
            var marker = item.IsInferred ? MarkerOf(item) : DisplayText.Pad(MarkerOf(item), widest);
            yield return new(item, indent + (isLast ? "└─ " : "├─ "), marker, DisplayText.Clean(item.Heading));
            foreach (var row in Of(item.Children, indent + (isLast ? "   " : "│  ")))
                yield return row;
        }
    }

    /// <summary>An inferred item has no marker; the dash says so where there is no colour.</summary>
    private static string MarkerOf(OutlineItem item) => item.IsInferred ? "- " : ItemText.Marker(item);
}
