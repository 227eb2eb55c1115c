using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Finds the series that leave out a level which the document has under other headings of the same form.</summary>
internal static class LevelSkips
{
    public static IEnumerable<LevelSkip> In(Speech speech)
    {
        Dictionary<(OutlineItem?, MarkerStyle), List<Series>>? below = null;
        foreach (var series in speech.Series)
        {
            if (series.Members.Length < 2 || !LevelChain.Links(speech, series) || series.Style!.Rank <= series.Parent!.Style!.Rank)
                continue;
            below ??= [];
            var key = (Scopes.Of(series), series.Parent.Style);
            if (below.TryGetValue(key, out var list))
                list.Add(series);
            else
                below.Add(key, [series]);
        }

        return below is null ? [] : below.Values.SelectMany(Skips);
    }

    /// <summary>Where most headings do without the level between, the others are the richer ones and nothing is skipped.</summary>
    private static IEnumerable<LevelSkip> Skips(List<Series> siblings)
    {
        var top = siblings.MinBy(series => series.Style!.Rank)!;
        var low = siblings.Where(series => series.Style != top.Style && !HasOwnHeading(series, top)).ToList();
        var usual = siblings.Where(series => series.Style == top.Style).ToList();
        return low.Count > usual.Count ? [] : low.Select(series => new LevelSkip(series.Members[0].Item, top.Members[0].Item, usual.Exists(other => IsBetween(other, series.Style!))));
    }

    private static bool IsBetween(Series series, MarkerStyle lower) => series.Members.Any(member => member.Item.Children.Any(child => child.Style == lower));

    /// <summary>A heading may have a short 1. 2. list before its （一）: that list is no level of its own.</summary>
    private static bool HasOwnHeading(Series series, Series top) => series.Parent!.Children.Any(child => child.Style == top.Style);
}
