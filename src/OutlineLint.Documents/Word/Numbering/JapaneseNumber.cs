using System.Globalization;
using System.Text;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>Counting as Japanese numbering does: without a filler for zero, 百一; in legal figures 壱百壱.</summary>
internal static class JapaneseNumber
{
    private const int MaxValue = 9999;

    /// <summary>十, 百一, 千二百: one of a unit is not said.</summary>
    public static string Count(int value) => Spell(value, "一二三四五六七八九", "十百千", saysOne: false);

    /// <summary>壱拾, 壱百壱: one of a unit is said.</summary>
    public static string Legal(int value) => Spell(value, "壱弐参四伍六七八九", "拾百阡", saysOne: true);

    private static string Spell(int value, string figures, string units, bool saysOne)
    {
        if (value > MaxValue)
            return value.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (int place = 1000, unit = 2; place > 0; place /= 10, unit--)
        {
            var digit = value / place % 10;
            if (digit > 1 || (digit == 1 && (saysOne || place == 1)))
                text.Append(figures[digit - 1]);
            if (digit > 0 && place > 1)
                text.Append(units[unit]);
        }

        return text.ToString();
    }
}
