using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>How most members of a series are numbered, and which members depart from it; the minority is blamed, also where it comes first.</summary>
internal static class SeriesStyle
{
    /// <summary>The odd members of a series, each run of neighbours once; nothing for a series of one style and form.</summary>
    public static IEnumerable<StyleDeviation> DeviationsOf(Speech speech, Series series)
    {
        if (series.Style is null or { IsBullet: true } || series.Members.Length < 2 || !MayBeMixed(series))
            return [];
        var manners = MannersOf(speech, series);
        return manners.All(manner => manner is null) ? [] : Runs(series, manners, MostFrequent(manners));
    }

    /// <summary>The outline notes what departs from the first member; it does not tell 第1章 from 第一章.</summary>
    private static bool MayBeMixed(Series series)
    {
        foreach (var member in series.Members)
        {
            if (member.Slip != StyleSlip.None || (series.Style!.Rank < 35 && IsArabic(member) != IsArabic(series.Members[0])))
                return true;
        }

        return false;
    }

    private static bool IsArabic(SeriesMember member) => member.Item.Marker.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The manner of each member; null for one that is left to another rule, or that closes the series as 最后 may.</summary>
    private static MarkerManner?[] MannersOf(Speech speech, Series series)
    {
        var manners = new MarkerManner?[series.Members.Length];
        for (var i = 0; i < manners.Length; i++)
        {
            var item = series.Members[i].Item;
            if (!(i == manners.Length - 1 && item.Marker.StartsWith("最后", StringComparison.Ordinal)) && MarkerSlips.FormOf(speech, item) is { } form)
                manners[i] = MarkerManner.Of(item, form);
        }

        return manners;
    }

    /// <summary>The style first, then the form within it; the standard form wins a tie, then the one that comes first.</summary>
    private static MarkerManner MostFrequent(MarkerManner?[] manners)
    {
        var known = manners.OfType<MarkerManner>().ToArray();
        var style = known.GroupBy(manner => manner.Style).MaxBy(group => group.Count())!.Key;
        return known.Where(manner => manner.Style == style)
            .GroupBy(manner => manner.Wording, StringComparer.Ordinal)
            .OrderByDescending(group => group.Key is MarkerManner.Any ? 0 : group.Count())
            .ThenByDescending(group => group.Key == MarkerManner.Standard)
            .First().First();
    }

    private static IEnumerable<StyleDeviation> Runs(Series series, MarkerManner?[] manners, MarkerManner usual)
    {
        var model = series.Members[Array.FindIndex(manners, manner => manner == usual)].Item;
        for (var i = 0; i < manners.Length; i++)
        {
            if (manners[i] is not { } odd || odd.Agrees(usual))
                continue;
            var first = i;
            while (i + 1 < manners.Length && manners[i + 1] == odd)
                i++;
            if (!MayBeChild(series, first, odd, usual))
                yield return new StyleDeviation(series, first, i - first + 1, odd, usual, model);
        }
    }

    /// <summary>（四） right below the heading 三、 may be a child whose number happens to go on: in doubt nothing is said.</summary>
    private static bool MayBeChild(Series series, int index, MarkerManner odd, MarkerManner usual) =>
        index > 0 && odd.Style.Rank > usual.Style.Rank
        && series.Members[index - 1].Item is { Kind: OutlineItemKind.Heading } before && before.Span.End <= before.HeadingSpan.End + 1;
}
