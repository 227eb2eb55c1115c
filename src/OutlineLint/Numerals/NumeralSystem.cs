namespace OutlineLint.Numerals;

/// <summary>A way to write an ordinal in a marker 数字体系.</summary>
public enum NumeralSystem
{
    /// <summary>一 十二 二十 一百零三, with 廿 卅 卌; 1 to 9999.</summary>
    Chinese,

    /// <summary>Figure by figure, as Word's chineseCounting writes from 100 up: 一〇 二〇 一〇一; 1 to 9999.</summary>
    ChinesePositional,

    /// <summary>壹 贰 叁 拾壹, with the traditional and Japanese variants; 1 to 9999.</summary>
    ChineseFormal,

    /// <summary>甲 乙 … 癸; 1 to 10.</summary>
    HeavenlyStem,

    /// <summary>子 丑 … 亥; 1 to 12.</summary>
    EarthlyBranch,

    /// <summary>1 12, half-width; 1 to 9999.</summary>
    Arabic,

    /// <summary>１ １２, full-width; 1 to 9999.</summary>
    ArabicFullWidth,

    /// <summary>① … ㊿; 1 to 50.</summary>
    Circled,

    /// <summary>❶ … ⓴, ➀ … ➉, ➊ … ➓, ⓵ … ⓾; 1 to 20.</summary>
    CircledDecorated,

    /// <summary>⑴ … ⒇; 1 to 20.</summary>
    Parenthesized,

    /// <summary>⒈ … ⒛; 1 to 20.</summary>
    Pointed,

    /// <summary>㈠ … ㈩; 1 to 10.</summary>
    ParenthesizedChinese,

    /// <summary>㊀ … ㊉; 1 to 10.</summary>
    CircledChinese,

    /// <summary>Ⅰ … Ⅻ, ⅰ … ⅻ and ASCII I II III, i ii iii; 1 to 3999 for ASCII, 1 to 12 for the signs.</summary>
    Roman,

    /// <summary>A … Z, full-width too; 1 to 26, as a single letter.</summary>
    UpperLetter,

    /// <summary>a … z, full-width too; 1 to 26, as a single letter.</summary>
    LowerLetter,

    /// <summary>Ⓐ … Ⓩ, ⓐ … ⓩ, ⒜ … ⒵; 1 to 26.</summary>
    EnclosedLetter,
}
