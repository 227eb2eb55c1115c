using System.Collections.Immutable;
using OutlineLint.Grammar;

namespace OutlineLint.Outlining;

/// <summary>The members of one list or of one level of headings, in the order of the text 序列.</summary>
public sealed class Series
{
    /// <summary>The members.</summary>
    public ImmutableArray<SeriesMember> Members { get; internal set; } = [];

    /// <summary>The style that the series has: that of its first member; null when its members are inferred.</summary>
    public required MarkerStyle? Style { get; init; }

    /// <summary>The item that the series stands under, or null at the top.</summary>
    public OutlineItem? Parent { get; internal set; }

    /// <summary>The depth of the members in the outline, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>Whether the numbers restart here or run on from the series before.</summary>
    public required NumberingMode Mode { get; init; }

    /// <summary>The sentence that announces the series, when there is one.</summary>
    public LeadIn? LeadIn { get; internal set; }
}
