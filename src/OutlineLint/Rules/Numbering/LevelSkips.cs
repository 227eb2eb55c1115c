using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A first member that stands a level too low.</summary>
/// <param name="Item">The member.</param>
/// <param name="Between">The first member, elsewhere, of the form that is left out here.</param>
internal readonly record struct LevelSkip(OutlineItem Item, OutlineItem Between);

/// <summary>Finds the series that leave out a level which the document has under other headings of the same form.</summary>
internal static class LevelSkips
{
    public static IEnumerable<LevelSkip> In(Speech speech)
    {
        Dictionary<(OutlineItem?, MarkerStyle), List<Series>>? below = null;
        foreach (var series in speech.Series)
        {
            if (!LevelChain.Links(speech, series) || series.Style!.Rank <= series.Parent!.Style!.Rank)
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
        return low.Count > 0 && low.Count <= siblings.Count(series => series.Style == top.Style) ? low.Select(series => new LevelSkip(series.Members[0].Item, top.Members[0].Item)) : [];
    }

    /// <summary>A heading may have a short 1. 2. list before its （一）: that list is no level of its own.</summary>
    private static bool HasOwnHeading(Series series, Series top) => series.Parent!.Children.Any(child => child.Style == top.Style);
}
