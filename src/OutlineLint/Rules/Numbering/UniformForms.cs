using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Whole series that are written in another form than the others of their style and level: ㈠㈡ in one section, （一）（二） in the rest.</summary>
internal static class UniformForms
{
    /// <summary>The first member of each odd series, with a member that is written as most are.</summary>
    public static IEnumerable<(OutlineItem Odd, OutlineItem Model)> Deviations(Speech speech)
    {
        if (!MayBeMixed(speech))
            return [];
        return speech.Series.Where(IsCounted)
            .Select(series => (Item: series.Members[0].Item, Manner: MannerOf(speech, series), Scope: Scopes.Of(series), series.Level))
            .Where(series => series.Manner is { Wording: not (MarkerManner.Any or "full-width") })
            .GroupBy(series => (series.Scope, series.Level, series.Manner!.Value.Style))
            .SelectMany(group => OddOnes([.. group.Select(series => (series.Item, series.Manner!.Value.Wording))]));
    }

    private static bool IsCounted(Series series) => series.Style is { IsFloating: false, IsBullet: false } && series.Members.Length > 1 && series.Members[0].Item.Kind != OutlineItemKind.InlineItem;

    /// <summary>A clean speech has standard forms only.</summary>
    private static bool MayBeMixed(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (IsCounted(series) && MarkerSlips.FormOf(speech, series.Members[0].Item) is { IsStandard: false } form && !MarkerSlips.IsPunctuationSlip(form) && !MarkerSlips.IsWidthSlip(form))
                return true;
        }

        return false;
    }

    /// <summary>The manner of a series of one form; null for a mixed one, which is reported at its odd members.</summary>
    private static MarkerManner? MannerOf(Speech speech, Series series) =>
        MarkerSlips.FormOf(speech, series.Members[0].Item) is { } form && !SeriesStyle.DeviationsOf(speech, series).Any() ? MarkerManner.Of(series.Members[0].Item, form) : null;

    private static IEnumerable<(OutlineItem Odd, OutlineItem Model)> OddOnes((OutlineItem Item, string Wording)[] series)
    {
        var usual = series.GroupBy(one => one.Wording, StringComparer.Ordinal).MaxBy(group => group.Count())!.First();
        return series.Where(one => one.Wording != usual.Wording).Select(one => (one.Item, usual.Item));
    }
}
