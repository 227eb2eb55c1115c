using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The numeral is doubled and no number: 十十、.</summary>
internal sealed class DoubledNumeral() : Mutator("OL214", "a numeral is no number")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where !list.Style!.IsFloating
        from member in list.Members
        where member.Item is { Kind: not OutlineItemKind.InlineItem } && member.Item.Marker.Contains('十', StringComparison.Ordinal)
        select Mutant.Replace(seed.Text, member.Item.MarkerSpan!.Value, member.Item.Marker.Replace("十", "十十", StringComparison.Ordinal));
}
