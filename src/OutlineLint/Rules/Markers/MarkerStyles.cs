using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>Which markers a law about their form looks at, by the names that <c>markers.grammar</c> gives the styles.</summary>
internal static class MarkerStyles
{
    /// <summary>“第一，”, “首先，”, “其一，”.</summary>
    public static bool IsOrdinalWord(OutlineItem item) => item.Style?.Name is "ordinal" or "first" or "one-of-them" or "step";

    /// <summary>“一、”, “甲、”, “壹、”: Chinese figures, which may stand without brackets.</summary>
    public static bool IsChineseFigure(OutlineItem item) => item.Style?.Name is "chinese-comma" or "stem" or "formal";

    /// <summary>“（一）”, “（1）”, “（壹）”; “1）” and “一）” too.</summary>
    public static bool IsBracketed(OutlineItem item) =>
        item.Style?.Name is "chinese-brackets" or "arabic-brackets" || (item.Style?.Name == "formal" && item.Marker.Length > 0 && item.Marker[0] is '（' or '(');

    /// <summary>“①”.</summary>
    public static bool IsCircled(OutlineItem item) => item.Style?.Name == "circled";

    /// <summary>“1.”.</summary>
    public static bool IsArabicPoint(OutlineItem item) => item.Style?.Name == "arabic-point";

    /// <summary>“1.1”, “1.1.1”.</summary>
    public static bool IsDecimal(OutlineItem item) => item.Style?.Name is "decimal-2" or "decimal-3";

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0';

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>The figures and the point of a marker in half width, as a foreign mark is written: “１．” becomes “1.”.</summary>
    public static string HalfWidth(ReadOnlySpan<char> marker)
    {
        Span<char> half = stackalloc char[marker.Length];
        for (var i = 0; i < marker.Length; i++)
            half[i] = marker[i] is >= '０' and <= '９' ? (char)(marker[i] - '０' + '0') : marker[i] is '．' ? '.' : marker[i];
        return half.ToString();
    }
}
