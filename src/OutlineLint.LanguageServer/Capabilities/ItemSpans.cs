using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>The parts of an item that editors ask for.</summary>
internal static class ItemSpans
{
    /// <summary>Its marker and its heading; never more than the item.</summary>
    public static TextSpan Head(OutlineItem item)
    {
        var start = Math.Max(item.Span.Start, item.MarkerSpan?.Start ?? item.HeadingSpan.Start);
        return TextSpan.FromBounds(start, Math.Clamp(item.HeadingSpan.End, start, Math.Max(start, item.Span.End)));
    }

    /// <summary>Its marker; its heading when it has none.</summary>
    public static TextSpan Marker(OutlineItem item) => item.MarkerSpan ?? Head(item);

    /// <summary>The innermost item that a position is in or right behind; null when there is none.</summary>
    public static OutlineItem? Innermost(Outline outline, int position) =>
        outline.DescendantItems().LastOrDefault(item => item.Span.Start <= position && position <= item.Span.End);
}
