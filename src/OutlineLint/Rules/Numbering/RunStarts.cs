namespace OutlineLint.Rules.Numbering;

/// <summary>
/// Tells where the count of each run begins. Most documents restart a level under each heading; in some it runs through the text, as
/// articles do. The usage of the document decides, and what departs from it is the slip.
/// </summary>
internal static class RunStarts
{
    /// <summary>An article that a speech quotes begins at any number; so few of them are no regulation.</summary>
    private const int FewArticles = 3;

    /// <summary>Every run of one style, level and scope with its start.</summary>
    public static IEnumerable<RunStart> Of(NumberRun[] group)
    {
        var (restarts, runsOn) = (0, 0);
        for (var i = 1; i < group.Length; i++)
        {
            restarts += group[i].First == 1 ? 1 : 0;
            runsOn += group[i].First != 1 && (group[i].First == group[i - 1].Last + 1 || IsCountedOn(group[i], group[i - 1])) ? 1 : 0;
        }

        var runsThrough = runsOn > restarts || (NumberRuns.IsArticle(group[0].Style) && runsOn >= restarts);
        for (var i = 0; i < group.Length; i++)
            yield return i == 0 ? StartOfFirst(group) : StartOf(group[i], group[i - 1], runsThrough, isMixed: restarts > 0);
    }

    private static RunStart StartOfFirst(NumberRun[] group)
    {
        var isQuoted = NumberRuns.IsArticle(group[0].Style) && group.Sum(run => run.Members.Length) < FewArticles;
        return isQuoted ? new(group[0], group[0].First) : FromOne(group[0]);
    }

    private static RunStart StartOf(NumberRun run, NumberRun before, bool runsThrough, bool isMixed)
    {
        var expected = IsCountedOn(run, before) ? run.First : before.Last + 1;
        if (run.First == 1)
            return new(run, 1, runsThrough && !NumberRuns.IsArticle(run.Style) && !run.Style.IsFloating ? Slip(NumberSlipKind.Restarts, run, expected) : null);
        if (run.First == expected)
            return new(run, expected, runsThrough || run.Style.IsFloating ? null : Slip(isMixed ? NumberSlipKind.RunsOn : NumberSlipKind.NotFromOne, run, 1));
        if (!runsThrough)
            return FromOne(run);
        return new(run, run.First, run.First > expected ? Slip(NumberSlipKind.Skipped, run, expected) : RepeatOf(run, before, expected));
    }

    /// <summary>Whether the number is right by the members counted, so that a wrong number among them is one slip and not two.</summary>
    private static bool IsCountedOn(NumberRun run, NumberRun before) => before.First > 0 && run.First == before.First + before.Members.Length;

    /// <summary>Where the numbers behind the first one are right, or the first ones changed places, the count begins at one all the same.</summary>
    private static RunStart FromOne(NumberRun run)
    {
        var isInside = run.Members.Length > 1 && run.First == 2 && run.Members[1].Ordinal <= 2;
        return run.First == 1 || isInside ? new(run, 1) : new(run, run.First, Slip(NumberSlipKind.NotFromOne, run, 1));
    }

    private static NumberSlip RepeatOf(NumberRun run, NumberRun before, int expected)
    {
        foreach (var member in before.Members)
        {
            if (member.Ordinal == run.First)
                return new(NumberSlipKind.Repeated, run, 0, expected, Other: member.Item);
        }

        return new(NumberSlipKind.OutOfOrder, run, 0, expected, Other: before.Members[^1].Item);
    }

    private static NumberSlip Slip(NumberSlipKind kind, NumberRun run, int expected) => new(kind, run, 0, expected);
}
