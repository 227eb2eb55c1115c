using OutlineLint.Grammar;

namespace OutlineLint.Outlining.Reading;

/// <summary>A marker style as plain numbers: the reading asks for them in its innermost loop.</summary>
internal readonly record struct MarkerFacts(int Style, int Kin, int Rank, bool IsBullet, bool IsArticle, bool MayFollowOtherKin)
{
    public bool IsFloating => Rank == 0;

    public static MarkerFacts Of(MarkerStyle style) =>
        new(style.Index, style.KinIndex, style.Rank ?? 0, style.IsBullet, style.Kin == "article", style.Kin is "ordinal" or "first");
}
