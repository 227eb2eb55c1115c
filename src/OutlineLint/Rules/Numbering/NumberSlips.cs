using System.Collections.Immutable;

namespace OutlineLint.Rules.Numbering;

/// <summary>Every wrong number of a speech, each with one kind and so with one rule.</summary>
internal static class NumberSlips
{
    /// <summary>How far back the twin of a repeat is looked for, in members.</summary>
    private const int TwinReach = 64;

    /// <summary>The wrong numbers; within one run in the order of the text.</summary>
    public static ImmutableArray<NumberSlip> In(Speech speech)
    {
        var slips = ImmutableArray.CreateBuilder<NumberSlip>();
        foreach (var start in speech.Numbering.Runs.SelectMany(RunStarts.Of))
            AddSlips(slips, speech, start);
        RepeatedSeries.AddTo(slips, speech);
        return slips.DrainToImmutable();
    }

    private static void AddSlips(ImmutableArray<NumberSlip>.Builder slips, Speech speech, RunStart start)
    {
        if (start.Slip is { } slip)
            Add(slips, speech, slip);
        if (!start.Run.IsConsecutive(start.First) && !OrderSlips.AddTo(slips, start.Run, start.First))
            AddCountSlips(slips, speech, start);
    }

    private static void AddCountSlips(ImmutableArray<NumberSlip>.Builder slips, Speech speech, RunStart start)
    {
        int[] written = [.. start.Run.Members.Select(member => member.Ordinal)];
        var right = OrdinalAlignment.Right(written, start.First);
        var (last, at) = (start.First - 1, -1);
        for (var i = 0; i < written.Length; i++)
        {
            var expected = last + i - at;
            var isBehindExtra = right[i] && i - at > 1 && written[i] > last && written[i] < expected;
            if (written[i] != expected && !isBehindExtra && !(i == 0 && right[0]))
                Add(slips, speech, SlipAt(start.Run, written, i, expected, right));
            if (right[i])
                (last, at) = (written[i], i);
        }
    }

    /// <summary>Where the writer says that text was left out, missing numbers are no slip.</summary>
    private static void Add(ImmutableArray<NumberSlip>.Builder slips, Speech speech, NumberSlip slip)
    {
        if (slip.Kind is not (NumberSlipKind.Skipped or NumberSlipKind.NotFromOne) || !Elisions.StandBefore(speech, slip))
            slips.Add(slip);
    }

    private static NumberSlip SlipAt(NumberRun run, int[] written, int i, int expected, bool[] right)
    {
        var twin = TwinOf(written, i, right);
        var kind = i == 0 ? NumberSlipKind.NotFromOne
            : twin >= 0 ? NumberSlipKind.Repeated
            : written[i] > expected ? NumberSlipKind.Skipped : NumberSlipKind.OutOfOrder;
        var other = twin >= 0 ? twin : i - 1;
        var isAlone = !right[i] && (i + 1 == written.Length || written[i + 1] == expected + 1);
        return new(kind, run, i, expected, isAlone, other < 0 ? null : run.Members[other].Item);
    }

    /// <summary>The right member with the same number: the one before, the next one, or one further up.</summary>
    private static int TwinOf(int[] written, int i, bool[] right)
    {
        for (var j = i - 1; j >= Math.Max(0, i - TwinReach); j--)
        {
            if (written[j] == written[i] && right[j])
                return j;
        }

        return !right[i] && i + 1 < written.Length && written[i + 1] == written[i] && right[i + 1] ? i + 1 : -1;
    }
}
