using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Json;

/// <summary>One item of an outline with the items below it.</summary>
internal sealed record JsonItem
{
    public required string Kind { get; init; }

    public required string Style { get; init; }

    public required string Marker { get; init; }

    public required int Ordinal { get; init; }

    public required int Level { get; init; }

    public required string Text { get; init; }

    public required JsonRange? MarkerRange { get; init; }

    public required JsonRange Range { get; init; }

    public required int Characters { get; init; }

    public required int Seconds { get; init; }

    public required ImmutableArray<JsonItem> Children { get; init; }

    public static JsonItem From(OutlineItem item, SourceText text) => new()
    {
        Kind = ItemText.KindOf(item),
        Style = item.Style?.Name ?? "",
        Marker = item.Marker,
        Ordinal = item.Ordinal,
        Level = item.Level,
        Text = item.Heading,
        MarkerRange = item.MarkerSpan is { } marker ? JsonRange.Of(marker, text) : null,
        Range = JsonRange.Of(item.Span, text),
        Characters = item.Characters,
        Seconds = item.Seconds,
        Children = [.. item.Children.Select(child => From(child, text))],
    };
}
