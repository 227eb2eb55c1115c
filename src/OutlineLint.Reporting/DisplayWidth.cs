using System.Globalization;
using System.Text;

namespace OutlineLint.Reporting;

/// <summary>
/// How many columns text takes in a terminal. Wide characters take two. So do those whose width Unicode leaves to the script around them (“ ” — … ①):
/// Chinese fonts draw them in a full cell. Lines drawn as guides (─ │ ├) stay at one.
/// </summary>
public static class DisplayWidth
{
    /// <summary>The columns that the text takes.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>The columns that one character takes: 0, 1 or 2.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => 1,
        >= 0x4E00 and <= 0x9FFF => 2,
        var value when IsWide(value) => 2,
        _ => IsInvisible(rune) ? 0 : 1,
    };

    /// <summary>Pairs of first and last, in ascending order.</summary>
    private static ReadOnlySpan<int> Wide =>
    [
        0x00A7, 0x00A8, 0x00B0, 0x00B1, 0x00B7, 0x00B7, 0x00D7, 0x00D7, 0x00F7, 0x00F7, // § ° · × ÷
        0x0391, 0x03C9, 0x0401, 0x0451, // Greek, Cyrillic
        0x1100, 0x115F, // Hangul
        0x2010, 0x2027, 0x2030, 0x203B, // — ‘ ’ “ ” … ‰ ※
        0x20AC, 0x20AC, 0x2103, 0x2122, 0x2153, 0x2189, 0x2190, 0x21D4, 0x2200, 0x22BF, // € ℃ № Ⅳ → ≤
        0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3,
        0x2460, 0x24FF, // ① ⑴ ⒈
        0x25A0, 0x27BF, 0x2B1B, 0x2B59, // ■ ● ★ ❶
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, // 、 。 （ ideographs, kana, Hangul
        0xE000, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0xFFFD, 0xFFFD, // private use, full-width forms
        0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F000, 0x1FAFF, 0x20000, 0x3FFFD, // Tangut, kana, emoji, ideographs
    ];

    private static bool IsWide(int value)
    {
        var at = Wide.BinarySearch(value);
        // Between two entries ~at is the next one: the last of a pair exactly when it is odd.
        return at >= 0 || (~at & 1) == 1;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;
}
