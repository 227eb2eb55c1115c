using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>Finds what stands at a place of an outline.</summary>
internal static class OutlinePlaces
{
    /// <summary>The innermost item that a place is in, or right behind; null when it is in none.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="offset">The place.</param>
    public static OutlineItem? ItemAt(this Outline outline, int offset)
    {
        OutlineItem? innermost = null;
        for (var next = Last(outline.Items, offset); next is not null; next = Last(next.Children, offset))
            innermost = next;
        return innermost;
    }

    /// <summary>The item whose marker a place is at; null when there is none.</summary>
    public static OutlineItem? MarkerAt(this Outline outline, int offset) =>
        outline.ItemAt(offset) is { MarkerSpan: { } marker } item && Touches(marker, offset) ? item : null;

    /// <summary>The lead-in whose count a place is at; null when there is none.</summary>
    public static LeadIn? CountAt(this Outline outline, int offset)
    {
        var (low, high) = (0, outline.LeadIns.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = outline.LeadIns[middle].CountSpan.End < offset ? (middle + 1, high) : (low, middle);
        }

        return low < outline.LeadIns.Length && Touches(outline.LeadIns[low].CountSpan, offset) ? outline.LeadIns[low] : null;
    }

    /// <summary>Whether a cursor is in a span or at one of its ends.</summary>
    public static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    /// <summary>The last of the items that begin at or before a place, when it reaches that far.</summary>
    private static OutlineItem? Last(ImmutableArray<OutlineItem> items, int offset)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && items[low - 1].Span.End >= offset ? items[low - 1] : null;
    }
}
