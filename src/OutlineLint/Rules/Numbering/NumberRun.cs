using System.Collections.Immutable;
using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Members that are counted together: a series, with those that broke off from it because 一 stands where 二 should.</summary>
/// <param name="Members">The members, without second markers of doubled ones.</param>
/// <param name="Series">The series that it begins with.</param>
internal sealed record NumberRun(ImmutableArray<SeriesMember> Members, Series Series)
{
    /// <summary>The style.</summary>
    public MarkerStyle Style => Series.Style!;

    /// <summary>The first number.</summary>
    public int First => Members[0].Ordinal;

    /// <summary>The last number; where the last two have changed places, the greater of them.</summary>
    public int Last => Members.Length > 1 && Members[^2].Ordinal == Members[^1].Ordinal + 1 ? Members[^2].Ordinal : Members[^1].Ordinal;

    /// <summary>Whether the numbers follow one another from <paramref name="start"/> on.</summary>
    public bool IsConsecutive(int start)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].Ordinal != start + i)
                return false;
        }

        return true;
    }
}
