using System.Collections.Immutable;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Every wrong number of a speech, each with one kind and so with one rule.</summary>
internal static class NumberSlips
{
    /// <summary>The wrong numbers, in the order of their series.</summary>
    public static ImmutableArray<NumberSlip> In(Speech speech)
    {
        var slips = ImmutableArray.CreateBuilder<NumberSlip>();
        if (!IsRegular(speech))
        {
            foreach (var start in SeriesStarts.In(speech))
                AddSlips(slips, speech, start);
        }

        RepeatedSeries.AddTo(slips, speech);
        return slips.DrainToImmutable();
    }

    /// <summary>A clean speech is known by one look at its numbers.</summary>
    private static bool IsRegular(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (HasNumbers(series) && !IsConsecutive(series, 1))
                return false;
        }

        return true;
    }

    /// <summary>Bullets, inferred headings and words such as 首先 and 另一方面 are not counted.</summary>
    internal static bool HasNumbers(Series series) => series.Style is { IsBullet: false, Numerals: not null };

    private static bool IsConsecutive(Series series, int start)
    {
        for (var i = 0; i < series.Members.Length; i++)
        {
            if (series.Members[i].Ordinal != start + i)
                return false;
        }

        return true;
    }

    private static void AddSlips(ImmutableArray<NumberSlip>.Builder slips, Speech speech, SeriesStart start)
    {
        if (start.Slip is { } slip && !(slip.Kind is NumberSlipKind.NotFromOne or NumberSlipKind.Skipped && Elisions.StandBefore(speech, slip)))
            slips.Add(slip);
        if (IsConsecutive(start.Series, start.First))
            return;
        var members = Members(speech, start.Series);
        if (!OrderSlips.AddTo(slips, start.Series, members, start.First))
            AddCountSlips(slips, speech, start, members);
    }

    /// <summary>The places of the members in the series, without the second marker of a doubled one.</summary>
    private static int[] Members(Speech speech, Series series) =>
        [.. Enumerable.Range(0, series.Members.Length).Where(i => i == 0 || !speech.Numbering.IsSecondMarker(series.Members[i].Item))];

    private static void AddCountSlips(ImmutableArray<NumberSlip>.Builder slips, Speech speech, SeriesStart start, int[] members)
    {
        var (series, written) = (start.Series, Array.ConvertAll(members, i => start.Series.Members[i].Ordinal));
        var right = OrdinalAlignment.Right(written, start.First);
        var (last, at) = (start.First - 1, -1);
        for (var i = 0; i < written.Length; i++)
        {
            var expected = last + i - at;
            var isExtra = right[i] && i - at > 1 && written[i] > last && written[i] < expected;
            if (written[i] != expected && !isExtra && !(i == 0 && right[0]))
            {
                var slip = SlipAt(series, members, written, i, expected, right);
                if (slip.Kind != NumberSlipKind.Skipped || !Elisions.StandBefore(speech, slip))
                    slips.Add(slip);
            }

            if (right[i])
                (last, at) = (written[i], i);
        }
    }

    private static NumberSlip SlipAt(Series series, int[] members, int[] written, int i, int expected, bool[] right)
    {
        var twin = TwinOf(written, i, right);
        var kind = i == 0 ? NumberSlipKind.NotFromOne
            : twin >= 0 ? NumberSlipKind.Repeated
            : written[i] > expected ? NumberSlipKind.Skipped : NumberSlipKind.OutOfOrder;
        var other = twin >= 0 ? twin : kind == NumberSlipKind.OutOfOrder ? i - 1 : -1;
        var isAlone = !right[i] && (i + 1 == written.Length || written[i + 1] == expected + 1);
        return new(kind, series, members[i], expected, isAlone, other < 0 ? null : series.Members[members[other]].Item);
    }

    /// <summary>The right member with the same number: the one before, the next one, or one further up.</summary>
    private static int TwinOf(int[] written, int i, bool[] right)
    {
        for (var j = i - 1; j >= 0 && j >= i - 64; j--)
        {
            if (written[j] == written[i] && right[j])
                return j;
        }

        return !right[i] && i + 1 < written.Length && written[i + 1] == written[i] && right[i + 1] ? i + 1 : -1;
    }
}
