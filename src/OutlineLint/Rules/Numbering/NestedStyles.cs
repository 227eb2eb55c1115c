using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A series below a member of its own style.</summary>
internal static class NestedStyles
{
    /// <summary>Whether an item above the series has its style: for a form of the chain any of them, for words the next one.</summary>
    public static bool IsNested(Series series)
    {
        if (series.Style is not { IsBullet: false } style)
            return false;
        for (var above = series.Parent; above is not null; above = above.Parent)
        {
            if (above.Style == style && !LevelChain.IsOdd(above))
                return true;
            if (style.IsFloating)
                return false;
        }

        return false;
    }
}
