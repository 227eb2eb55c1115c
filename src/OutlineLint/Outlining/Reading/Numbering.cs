using OutlineLint.Grammar;

namespace OutlineLint.Outlining.Reading;

/// <summary>Tells for each style whether its numbers restart or run through the text, and what the first member of each series should be.</summary>
internal static class Numbering
{
    public static void SetModes(List<DraftSeries> series)
    {
        var byStyle = new Dictionary<(int Scope, int Style), List<DraftSeries>>();
        foreach (var one in series)
        {
            if (StyleOf(one) is not { IsBullet: false } style)
                continue;
            if (!byStyle.TryGetValue((one.Scope, style.Index), out var group))
                byStyle.Add((one.Scope, style.Index), group = []);
            group.Add(one);
        }

        foreach (var group in byStyle.Values)
            SetMode(group);
    }

    private static MarkerStyle? StyleOf(DraftSeries series) => series.Items[0].Event.Form?.Style;

    /// <summary>Run-through when every later series goes on from the one before; else each begins at one.</summary>
    private static void SetMode(List<DraftSeries> series)
    {
        var runsOn = series.Count > 1;
        for (var i = 1; i < series.Count; i++)
            runsOn &= series[i].Items[0].Ordinal != 1 && series[i].Items[0].Ordinal > series[i - 1].Items[^1].Ordinal;
        for (var i = 0; i < series.Count; i++)
        {
            series[i].Mode = runsOn ? NumberingMode.RunThrough : NumberingMode.Restart;
            series[i].Items[0].ExpectedOrdinal = runsOn && i > 0 ? series[i - 1].Items[^1].Ordinal + 1 : 1;
        }
    }
}
