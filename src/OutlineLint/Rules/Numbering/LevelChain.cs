using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>The chain of forms by which levels are known: 壹、 一、 （一） 1. （1） ① (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3.8).</summary>
internal static class LevelChain
{
    /// <summary>Whether the item has a form of the chain.</summary>
    public static bool Has(OutlineItem item) => item.Style is { Rank: 35 or 40 or 50 or 60 or 70 or 80 };

    /// <summary>Whether the series and the item above it have forms of the chain, and its members open lines.</summary>
    public static bool Links(Speech speech, Series series) =>
        series.Parent is { } parent && Has(parent) && !IsOdd(parent) && Has(series.Members[0].Item) && series.Members[0].Item.Kind != OutlineItemKind.InlineItem
        && !speech.Numbering.IsSecondMarker(series.Members[0].Item) && series.Members[0].Slip == StyleSlip.None;

    /// <summary>Whether the item has another style than its neighbours at the start and the end of its series, which OL206 reports.</summary>
    public static bool IsOdd(OutlineItem item) =>
        item.Series is { Members.Length: > 1 } series
        && (series.Style != item.Style || series.Members[1].Item.Style != item.Style || series.Members[^1].Item.Style != item.Style);
}
