using System.Collections.Immutable;

namespace OutlineLint.Outlining.Reading;

/// <summary>All that an outline holds.</summary>
internal sealed record OutlineModel(
    SpeechFrame Frame, ImmutableArray<OutlineItem> Items, ImmutableArray<Series> Series, ImmutableArray<LeadIn> LeadIns, int Characters)
{
    /// <summary>Every line with its role.</summary>
    public IReadOnlyList<SpeechLine> Lines { get; init; } = [];
}
