using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>An item of the outline that a client shows beside the text.</summary>
internal sealed record SpeechOutlineItem
{
    /// <summary>The marker and the heading: “一、总体要求”.</summary>
    public required string Label { get; init; }

    /// <summary>The marker as written; empty when the item is inferred.</summary>
    public required string Marker { get; init; }

    /// <summary>The heading, or the first sentence.</summary>
    public required string Heading { get; init; }

    /// <summary>Where the item stands: heading, paragraph-item, inline-item, inferred.</summary>
    public required string Kind { get; init; }

    /// <summary>The depth, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>The ordinal as written; 0 when there is none.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The whole section.</summary>
    public required Range Range { get; init; }

    /// <summary>Marker and heading.</summary>
    public required Range SelectionRange { get; init; }

    /// <summary>Characters of the whole section.</summary>
    public required int Characters { get; init; }

    /// <summary>Its speaking time, in seconds.</summary>
    public required int Seconds { get; init; }

    /// <summary>The part of the speech that it takes, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The worst finding in the item itself: error, warning, info; null when there is none. Its children have their own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Severity { get; init; }

    /// <summary>How many findings there are in the item itself.</summary>
    public required int Findings { get; init; }

    /// <summary>Whether it can be moved to another place.</summary>
    public required bool Movable { get; init; }

    /// <summary>The items below it.</summary>
    public required ImmutableArray<SpeechOutlineItem> Children { get; init; }
}
