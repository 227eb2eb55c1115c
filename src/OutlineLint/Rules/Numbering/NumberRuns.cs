using System.Collections.Immutable;
using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Puts together what is counted together.</summary>
internal static class NumberRuns
{
    /// <summary>Whether every series begins at one and none stands alone: then there is nothing to put together, and nothing wrong.</summary>
    public static bool AreRegular(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (!HasNumbers(series))
                continue;
            if (series.Members.Length == 1 && !series.Style!.IsFloating)
                return false;
            for (var i = 0; i < series.Members.Length; i++)
            {
                if (series.Members[i].Ordinal != i + 1)
                    return false;
            }
        }

        return true;
    }

    /// <summary>The runs of one style, level and scope together, in the order of the text.</summary>
    public static IEnumerable<NumberRun[]> In(Speech speech) => speech.Series
        .Where(series => HasNumbers(series) && !(series.Members.Length == 1 && speech.Numbering.IsDoubled(series.Members[0].Item)))
        .GroupBy(series => (Scopes.Of(series), series.Style!, IsArticle(series.Style!) || series.Style!.IsFloating ? 0 : series.Level))
        .Select(group => RunsOf(speech, group).ToArray());

    /// <summary>Articles run through a regulation, whatever chapters they stand in.</summary>
    public static bool IsArticle(MarkerStyle style) => style.Kin == "article";

    /// <summary>Bullets, inferred headings and words such as 首先 and 另一方面 are not counted.</summary>
    private static bool HasNumbers(Series series) => series.Style is { IsBullet: false, Numerals: not null };

    private static IEnumerable<NumberRun> RunsOf(Speech speech, IEnumerable<Series> group)
    {
        NumberRun? run = null;
        foreach (var series in group)
        {
            var next = new NumberRun(MembersOf(speech, series), series);
            if (run is not null && GoesOn(run, next))
            {
                run = run with { Members = run.Members.AddRange(next.Members) };
                continue;
            }

            if (run is not null)
                yield return run;
            run = next;
        }

        if (run is not null)
            yield return run;
    }

    /// <summary>The next number in the same place goes on; and where a lone 一 or 二 is followed by 一 of its kind, one of the two is a slip.</summary>
    private static bool GoesOn(NumberRun run, NumberRun next) =>
        run.Series.Parent == next.Series.Parent && (next.First == run.Last + 1
            || (run is { Members.Length: 1, First: 1 or 2 } && next is { First: 1, Style.IsFloating: false, Series.LeadIn: null }));

    private static ImmutableArray<SeriesMember> MembersOf(Speech speech, Series series)
    {
        if (speech.Numbering.Doubled.IsEmpty)
            return series.Members;
        return series.Members.RemoveAll(member => speech.Numbering.IsSecondMarker(member.Item) && member.Item != series.Members[0].Item);
    }
}
