using System.Collections.Immutable;

namespace OutlineLint.Rules.Numbering;

/// <summary>Runs that have every number once, but not in their order: 一、三、二、四、.</summary>
internal static class OrderSlips
{
    /// <summary>Adds the members that come too late; false when numbers are missing or repeated, so that order is not all that is wrong.</summary>
    public static bool AddTo(ImmutableArray<NumberSlip>.Builder slips, NumberRun run, int first)
    {
        int[] written = [.. run.Members.Select(member => member.Ordinal)];
        if (!IsPermutation(written, first))
            return false;
        var isSwap = written.Where((ordinal, i) => ordinal != first + i).Count() == 2;
        for (var i = written.Length - 1; i > 0; i--)
        {
            if (written[i] > written[i - 1])
                continue;
            slips.Add(new(NumberSlipKind.OutOfOrder, run, i, first + i, Other: run.Members[i - 1].Item));
            if (isSwap)
                break;
        }

        return true;
    }

    private static bool IsPermutation(int[] written, int first)
    {
        var seen = new bool[written.Length];
        foreach (var ordinal in written)
        {
            if (ordinal < first || ordinal >= first + written.Length || seen[ordinal - first])
                return false;
            seen[ordinal - first] = true;
        }

        return true;
    }
}
