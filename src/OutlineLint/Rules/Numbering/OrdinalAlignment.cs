namespace OutlineLint.Rules.Numbering;

/// <summary>
/// Lays the numbers of a series against the count that they should follow, and tells which of them are wrong: the fewest that explain
/// the rest, so that one slip is one finding. In 一 二 五 四 五 the first 五 is wrong, in 一 二 四 五 all are right but 三 is missing.
/// </summary>
internal static class OrdinalAlignment
{
    /// <summary>How many wrong numbers may stand in a row.</summary>
    private const int Reach = 3;

    private const float Wrong = 1f;
    private const float Gap = 1.05f;
    private const float Repeat = 1f;
    private const float StepBack = 1.4f;

    /// <summary>An item with a wrong number was put in, and counting went on as if it had not been.</summary>
    private const float Extra = 0.3f;

    /// <summary>For each number whether it is right; the first should be <paramref name="start"/>.</summary>
    public static bool[] Right(ReadOnlySpan<int> written, int start)
    {
        var (costs, before) = (new float[written.Length], new int[written.Length]);
        for (var i = 0; i < written.Length; i++)
        {
            (costs[i], before[i]) = (i * Wrong + (written[i] - i == start ? 0f : Gap), -1);
            if (i > Reach)
                costs[i] = float.MaxValue;
            for (var from = Math.Max(0, i - 1 - Reach); from < i; from++)
            {
                var cost = costs[from] + Step(written[i] - written[from], i - from);
                if (cost < costs[i])
                    (costs[i], before[i]) = (cost, from);
            }
        }

        return Trace(before, LastRight(costs));
    }

    /// <summary>What it costs to go from one right number to the next, with wrong ones between.</summary>
    private static float Step(int difference, int distance) => (distance - 1) * Wrong + (difference - distance) switch
    {
        0 => 0f,
        > 0 => Gap,
        _ when difference > 0 => Extra,
        _ when difference == 0 && distance == 1 => Repeat,
        _ => StepBack,
    };

    private static int LastRight(float[] costs)
    {
        var best = costs.Length - 1;
        for (var i = costs.Length - 2; i >= 0 && i >= costs.Length - 1 - Reach; i--)
        {
            if (costs[i] + (costs.Length - 1 - i) * Wrong < costs[best] + (costs.Length - 1 - best) * Wrong)
                best = i;
        }

        return best;
    }

    private static bool[] Trace(int[] before, int last)
    {
        var right = new bool[before.Length];
        for (var i = last; i >= 0; i = before[i])
            right[i] = true;
        return right;
    }
}
