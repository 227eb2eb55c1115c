using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The numeral is a character that only looks like one: （-）, ー、, 二О.</summary>
internal sealed class LookAlikeNumeral() : Mutator("OL214", "a numeral is a look-alike")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where !list.Style!.IsFloating && list.Members[0].Item is { Kind: not OutlineItemKind.InlineItem, Marker: "一、" or "（一）" }
        from sign in (string[])["-", "—", "ー"]
        let item = list.Members[0].Item
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, item.Marker.Replace("一", sign, StringComparison.Ordinal));
}
