using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>
/// Tells where the count of each series begins. Most documents restart a level under each heading; in some it runs through the text, as
/// articles do. The usage of the document decides, and what departs from it is the slip.
/// </summary>
internal static class SeriesStarts
{
    /// <summary>An article that a speech quotes begins at any number; so few of them are no regulation.</summary>
    private const int FewArticles = 3;

    /// <summary>Every numbered series with its start, in the order of the text within each group of the same style and level.</summary>
    public static IEnumerable<SeriesStart> In(Speech speech) => speech.Series
        .Where(NumberSlips.HasNumbers)
        .GroupBy(series => (Scopes.Of(series), series.Style!, IsArticle(series.Style!) || series.Style!.IsFloating ? 0 : series.Level))
        .SelectMany(group => StartsOf([.. group]));

    private static bool IsArticle(MarkerStyle style) => style.Kin == "article";

    private static int FirstOf(Series series) => series.Members[0].Ordinal;

    private static int LastOf(Series series) => series.Members[^1].Ordinal;

    private static IEnumerable<SeriesStart> StartsOf(Series[] group)
    {
        var (restarts, runsOn) = (0, 0);
        for (var i = 1; i < group.Length; i++)
        {
            restarts += FirstOf(group[i]) == 1 ? 1 : 0;
            runsOn += FirstOf(group[i]) != 1 && FirstOf(group[i]) == LastOf(group[i - 1]) + 1 ? 1 : 0;
        }

        var runsThrough = runsOn > restarts || (IsArticle(group[0].Style!) && runsOn >= restarts);
        for (var i = 0; i < group.Length; i++)
            yield return i == 0 ? StartOfFirst(group) : StartOf(group[i], group[i - 1], runsThrough, isMixed: restarts > 0);
    }

    private static SeriesStart StartOfFirst(Series[] group)
    {
        var isQuoted = IsArticle(group[0].Style!) && group.Sum(series => series.Members.Length) < FewArticles;
        return isQuoted ? new(group[0], FirstOf(group[0]), null) : FromOne(group[0]);
    }

    private static SeriesStart StartOf(Series series, Series before, bool runsThrough, bool isMixed)
    {
        var (first, expected) = (FirstOf(series), LastOf(before) + 1);
        if (first == 1)
            return new(series, 1, runsThrough && !IsArticle(series.Style!) && !series.Style!.IsFloating ? Slip(NumberSlipKind.Restarts, series, expected) : null);
        if (first == expected)
            return new(series, first, runsThrough || series.Style!.IsFloating ? null : Slip(isMixed ? NumberSlipKind.RunsOn : NumberSlipKind.NotFromOne, series, 1));
        if (!runsThrough)
            return FromOne(series);
        return new(series, first, first > expected ? Slip(NumberSlipKind.Skipped, series, expected) : RepeatOf(series, before, expected));
    }

    /// <summary>Where only the first number is wrong the count begins at one all the same.</summary>
    private static SeriesStart FromOne(Series series)
    {
        var (first, members) = (FirstOf(series), series.Members);
        var isAlone = members.Length > 1 && first == 2 && members[1].Ordinal == 2;
        return first == 1 ? new(series, 1, null)
            : new(series, isAlone ? 1 : first, isAlone ? null : Slip(NumberSlipKind.NotFromOne, series, 1));
    }

    private static NumberSlip RepeatOf(Series series, Series before, int expected)
    {
        foreach (var member in before.Members)
        {
            if (member.Ordinal == FirstOf(series))
                return new(NumberSlipKind.Repeated, series, 0, expected, Other: member.Item);
        }

        return new(NumberSlipKind.OutOfOrder, series, 0, expected, Other: before.Members[^1].Item);
    }

    private static NumberSlip Slip(NumberSlipKind kind, Series series, int expected) => new(kind, series, 0, expected);
}
