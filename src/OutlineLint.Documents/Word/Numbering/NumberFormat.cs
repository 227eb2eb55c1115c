using System.Globalization;
using OutlineLint.Numerals;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>Writes a number in a format of automatic numbering, <c>w:numFmt</c> (ECMA-376 part 1, 17.18.59): 一, 壹, ①, １, iv.</summary>
/// <remarks>Where a format ends, as circled figures do at ⑳, Word goes on in plain figures; so do formats that no Chinese text uses.</remarks>
internal static class NumberFormat
{
    private const string Ganada = "가나다라마바사아자차카타파하";
    private const string Chosung = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";

    /// <summary>The number as a reader sees it; empty for <c>none</c> and <c>bullet</c>.</summary>
    public static string Write(string format, int value) => format switch
    {
        "none" or "bullet" => "",
        _ when value < 1 => Plain(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => In(NumeralSystem.ArabicFullWidth, value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => value <= 20 ? In(NumeralSystem.Circled, value) : Plain(value),
        "decimalEnclosedParen" => In(NumeralSystem.Parenthesized, value),
        "decimalEnclosedFullstop" => In(NumeralSystem.Pointed, value),
        "ideographEnclosedCircle" => In(NumeralSystem.ParenthesizedChinese, value),
        "upperRoman" => In(NumeralSystem.Roman, value),
        "lowerRoman" => In(NumeralSystem.Roman, value).ToLowerInvariant(),
        "upperLetter" => Repeat('A', value),
        "lowerLetter" => Repeat('a', value),
        "ordinal" => Ordinal(value),
        "numberInDash" => $"- {Plain(value)} -",
        _ => EastAsian(format, value),
    };

    private static string EastAsian(string format, int value) => format switch
    {
        "chineseCountingThousand" or "taiwaneseCountingThousand" => In(NumeralSystem.Chinese, value),
        "chineseCounting" or "koreanDigital2" => In(value < 100 ? NumeralSystem.Chinese : NumeralSystem.ChinesePositional, value),
        "taiwaneseCounting" => WithRoundZero(In(value < 100 ? NumeralSystem.Chinese : NumeralSystem.ChinesePositional, value)),
        "ideographDigital" or "japaneseDigitalTenThousand" => In(NumeralSystem.ChinesePositional, value),
        "taiwaneseDigital" => WithRoundZero(In(NumeralSystem.ChinesePositional, value)),
        "japaneseCounting" => JapaneseNumber.Count(value),
        "japaneseLegal" => JapaneseNumber.Legal(value),
        "chineseLegalSimplified" => Formal(value),
        "ideographLegalTraditional" => Formal(value).Replace('贰', '貳').Replace('叁', '參').Replace('陆', '陸'),
        "ideographTraditional" => In(NumeralSystem.HeavenlyStem, value),
        "ideographZodiac" => In(NumeralSystem.EarthlyBranch, value),
        "ideographZodiacTraditional" => value <= 60 ? $"{In(NumeralSystem.HeavenlyStem, ((value - 1) % 10) + 1)}{In(NumeralSystem.EarthlyBranch, ((value - 1) % 12) + 1)}" : Plain(value),
        "ganada" => Cycle(Ganada, value).ToString(),
        "chosung" => Cycle(Chosung, value).ToString(),
        _ => Plain(value),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string In(NumeralSystem system, int value) => value <= Numeral.MaxValue(system) ? Numeral.Write(value, system) : Plain(value);

    /// <summary>Word writes 壹拾 where a writer has 拾.</summary>
    private static string Formal(int value) => value is >= 10 and <= 19 ? $"壹{In(NumeralSystem.ChineseFormal, value)}" : In(NumeralSystem.ChineseFormal, value);

    private static string WithRoundZero(string digits) => digits.Replace('〇', '○');

    private static char Cycle(string signs, int value) => signs[(value - 1) % signs.Length];

    /// <summary>A to Z, then AA, BB: the letter is repeated. A list of thousands has no letters.</summary>
    private static string Repeat(char first, int value) => value <= 26 * 30 ? new((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1) : Plain(value);

    private static string Ordinal(int value) => Plain(value) + (value % 100 is >= 11 and <= 13 ? "th" : (value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
