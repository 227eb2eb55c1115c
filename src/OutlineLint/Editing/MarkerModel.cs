using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Rules;

namespace OutlineLint.Editing;

/// <summary>How the members of a level are marked: a marker to copy, and the blanks behind it.</summary>
/// <param name="Style">The style.</param>
/// <param name="Marker">A marker of the style: “（一）”.</param>
/// <param name="Blank">What stands between the marker and the text: nothing, or the blank behind 第一章.</param>
internal sealed record MarkerModel(MarkerStyle Style, string Marker, string Blank)
{
    private const int LastNamedRank = 30;

    /// <summary>The way in which an item is marked; null for an inferred one.</summary>
    public static MarkerModel? Of(SpeechText text, OutlineItem item) => item.Style is null ? null : new(item.Style, item.Marker, text.Text[text.BlankBehind(item).Start..text.BlankBehind(item).End]);

    /// <summary>The standard form of a style; a blank sets 第一章, 第一节 and 第一条 apart (GB/T 15834-2011 B.3.6).</summary>
    public static MarkerModel Of(MarkerStyle style) => new(style, style.Sample, style.Rank <= LastNamedRank ? "\u3000" : "");

    /// <summary>The marker with a number; null where the style cannot write it.</summary>
    public string? With(int ordinal, bool isLast) => Write(Style, Marker, ordinal, isLast);

    /// <summary>A marker with another number; null where it cannot be written.</summary>
    public static string? Write(MarkerStyle style, string marker, int ordinal, bool isLast) =>
        style.IsBullet ? marker
        : style.Numerals is null ? OrderWords.With(marker, ordinal, isLast)
        : MarkerText.With(style, marker, ordinal);
}
