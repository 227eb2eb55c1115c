using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;

namespace OutlineLint.Outlining;

/// <summary>One item of the outline: a numbered heading, a member of a list, or an inferred heading.</summary>
public sealed class OutlineItem
{
    /// <summary>Where the item stands.</summary>
    public required OutlineItemKind Kind { get; init; }

    /// <summary>The marker style; null when the item is inferred.</summary>
    public required MarkerStyle? Style { get; init; }

    /// <summary>The marker as written, without space behind it; empty when the item is inferred.</summary>
    public required string Marker { get; init; }

    /// <summary>The ordinal as written; 0 for a bullet and for an inferred item.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The depth in the outline, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>The heading: the own line, or the first sentence of the item.</summary>
    public required string Heading { get; init; }

    /// <summary>The marker in the text; null when the item is inferred.</summary>
    public required TextSpan? MarkerSpan { get; init; }

    /// <summary>The heading in the text, without its marker and its final mark.</summary>
    public required TextSpan HeadingSpan { get; init; }

    /// <summary>The whole item with its children, from its marker to the last character before the next item or the end of its section.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Characters of the whole item without white space, markers included.</summary>
    public required int Characters { get; init; }

    /// <summary>The part of the speech that this item takes, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The speaking time of the whole item, in seconds.</summary>
    public required int Seconds { get; init; }

    /// <summary>The series that the item is a member of; null for an inferred item.</summary>
    public Series? Series { get; internal set; }

    /// <summary>The sentence that announces the children of this item, when there is one.</summary>
    public LeadIn? LeadIn { get; internal set; }

    /// <summary>The item above, or null at the top.</summary>
    public OutlineItem? Parent { get; internal set; }

    /// <summary>The items below, in the order of the text.</summary>
    public ImmutableArray<OutlineItem> Children { get; internal set; } = [];

    /// <summary>Whether the item has no number of its own and was read from its form.</summary>
    public bool IsInferred => Kind == OutlineItemKind.Inferred;

    /// <summary>This item and all below it, in the order of the text.</summary>
    public IEnumerable<OutlineItem> DescendantsAndSelf()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var item in child.DescendantsAndSelf())
                yield return item;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Marker}{Heading}";
}
