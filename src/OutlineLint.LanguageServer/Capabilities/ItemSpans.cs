using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>The parts of an item that editors ask for.</summary>
internal static class ItemSpans
{
    /// <summary>Its marker and its heading.</summary>
    public static TextSpan Head(OutlineItem item) =>
        TextSpan.FromBounds(item.MarkerSpan?.Start ?? item.HeadingSpan.Start, Math.Min(item.HeadingSpan.End, item.Span.End));
}
