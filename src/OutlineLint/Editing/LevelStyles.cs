using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>
/// In what style a level is marked: as the document does it elsewhere, else in the order of the standard: 一、 （一） 1. （1） ① (GB/T 9704-2012 7.3.3,
/// GB/T 15834-2011 B.3.8), and 第一章 第一节 第一条 （一） in rules.
/// </summary>
internal sealed class LevelStyles(SpeechText text)
{
    private static readonly Dictionary<string, string> Next = new(StringComparer.Ordinal)
    {
        ["part"] = "chapter",
        ["chapter"] = "section",
        ["section"] = "article",
        ["article"] = "chinese-brackets",
        ["formal"] = "chinese-comma",
        ["roman"] = "chinese-comma",
        ["chinese-comma"] = "chinese-brackets",
        ["stem"] = "chinese-brackets",
        ["chinese-brackets"] = "arabic-point",
        ["arabic-point"] = "arabic-brackets",
        ["arabic-brackets"] = "circled",
        ["circled"] = "letter-lower",
        ["decimal-2"] = "decimal-3",
    };

    private const string Top = "chinese-comma";

    /// <summary>How a new series under a parent is marked; null where neither the document nor the standard tells.</summary>
    /// <param name="parent">The style of the item above; null at the top and below an inferred heading.</param>
    /// <param name="level">The level of the series, from 1.</param>
    /// <param name="isHeading">Whether the members are headings, or numbered like them: words such as 一是 number none.</param>
    /// <param name="near">Of several models the one that is nearest to this position counts.</param>
    public MarkerModel? For(MarkerStyle? parent, int level, bool isHeading, int near) =>
        InDocument(parent, level, isHeading, near) is { } series ? MarkerModel.Of(text, series.Members[0].Item) : Conventional(parent);

    private MarkerModel? Conventional(MarkerStyle? parent) =>
        Find(parent is null ? Top : Next.GetValueOrDefault(parent.Name)) is { } style ? MarkerModel.Of(style) : null;

    private Series? InDocument(MarkerStyle? parent, int level, bool isHeading, int near) => text.Outline.Series
        .Where(series => series.Level == level && series.Style is { IsBullet: false } style && (!isHeading || !style.IsFloating) && IsBelow(style, parent))
        .Where(series => series.Members[0].Item.Kind != OutlineItemKind.InlineItem && series.Members.All(member => member.Slip is StyleSlip.None))
        .OrderBy(series => series.Parent?.Style == parent ? 0 : 1)
        .ThenBy(series => Math.Abs(series.Members[0].Item.Span.Start - near))
        .FirstOrDefault();

    private static bool IsBelow(MarkerStyle style, MarkerStyle? parent) =>
        parent is null || (style != parent && (style.IsFloating || parent.IsFloating || style.Rank > parent.Rank));

    private MarkerStyle? Find(string? name) => text.Outline.Tree.Grammar.Styles.FirstOrDefault(style => style.Name == name);
}
