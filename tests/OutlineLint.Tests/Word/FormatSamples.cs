using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>A document for each format of automatic numbers, with the numbers 1, 2, 3, 10, 11, 20, 21, 100 and 101.</summary>
internal static class FormatSamples
{
    private static readonly int[] Values = [1, 2, 3, 10, 11, 20, 21, 100, 101];

    public static IEnumerable<WordSample> All =>
    [
        Of("decimal", "1 2 3 10 11 20 21 100 101"),
        Of("decimalHalfWidth", "1 2 3 10 11 20 21 100 101"),
        Of("decimalZero", "01 02 03 10 11 20 21 100 101"),
        Of("decimalFullWidth", "１ ２ ３ １０ １１ ２０ ２１ １００ １０１"),
        Of("decimalFullWidth2", "１ ２ ３ １０ １１ ２０ ２１ １００ １０１"),
        Of("chineseCounting", "一 二 三 十 十一 二十 二十一 一〇〇 一〇一", "It counts with 百 from 100 on; the standard writes figure by figure.", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("chineseCountingThousand", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("chineseLegalSimplified", "壹 贰 叁 壹拾 壹拾壹 贰拾 贰拾壹 壹佰 壹佰零壹"),
        Of("ideographDigital", "一 二 三 一〇 一一 二〇 二一 一〇〇 一〇一", "It counts with 十; the standard writes figure by figure.", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("ideographTraditional", "甲 乙 丙 癸 11 20 21 100 101"),
        Of("ideographZodiac", "子 丑 寅 酉 戌 20 21 100 101"),
        Of("ideographZodiacTraditional", "甲子 乙丑 丙寅 癸酉 甲戌 癸未 甲申 100 101", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("ideographEnclosedCircle", "㈠ ㈡ ㈢ ㈩ 11 20 21 100 101", "It has no parenthesised ideographs and shows circled figures.", "① ② ③ ⑩ ⑪ ⑳ ㉑ 100 101"),
        Of("ideographLegalTraditional", "壹 貳 參 壹拾 壹拾壹 貳拾 貳拾壹 壹佰 壹佰零壹"),
        Of("taiwaneseCounting", "一 二 三 十 十一 二十 二十一 一○○ 一○一", "It counts with 百 from 100 on; the standard writes figure by figure.", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("taiwaneseCountingThousand", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("taiwaneseDigital", "一 二 三 一○ 一一 二○ 二一 一○○ 一○一", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("japaneseCounting", "一 二 三 十 十一 二十 二十一 百 百一", "It counts 100 as 一百 with a zero, as in Chinese.", "一 二 三 十 十一 二十 二十一 一百 一百零一"),
        Of("japaneseLegal", "壱 弐 参 壱拾 壱拾壱 弐拾 弐拾壱 壱百 壱百壱", "It counts figure by figure.", "壱 弐 参 壱零 壱壱 弐零 弐壱 壱零零 壱零壱"),
        Of("japaneseDigitalTenThousand", "一 二 三 一〇 一一 二〇 二一 一〇〇 一〇一", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("decimalEnclosedCircle", "① ② ③ ⑩ ⑪ ⑳ 21 100 101", "It has signs up to ㊿; Word stops at ⑳.", "① ② ③ ⑩ ⑪ ⑳ ㉑ 100 101"),
        Of("decimalEnclosedCircleChinese", "① ② ③ ⑩ ⑪ ⑳ 21 100 101", "It has signs up to ㊿; Word stops at ⑳.", "① ② ③ ⑩ ⑪ ⑳ ㉑ 100 101"),
        Of("decimalEnclosedParen", "⑴ ⑵ ⑶ ⑽ ⑾ ⒇ 21 100 101", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("decimalEnclosedFullstop", "⒈ ⒉ ⒊ ⒑ ⒒ ⒛ 21 100 101", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("upperLetter", "A B C J K T U VVVV WWWW"),
        Of("lowerLetter", "a b c j k t u vvvv wwww"),
        Of("upperRoman", "I II III X XI XX XXI C CI"),
        Of("lowerRoman", "i ii iii x xi xx xxi c ci"),
        Of("ordinal", "1st 2nd 3rd 10th 11th 20th 21st 100th 101st", "It writes ordinals in the language of the text.", "1. 2. 3. 10. 11. 20. 21. 100. 101."),
        Of("numberInDash", "-_1_- -_2_- -_3_- -_10_- -_11_- -_20_- -_21_- -_100_- -_101_-", "It does not know the format.", "1 2 3 10 11 20 21 100 101"),
        Of("none", "        "),
        Of("ganada", "가 나 다 차 카 바 사 나 다"),
        Of("chosung", "ㄱ ㄴ ㄷ ㅊ ㅋ ㅂ ㅅ ㄴ ㄷ"),
    ];

    /// <summary>A sample; the last two say what LibreOffice shows instead, and why.</summary>
    private static WordSample Of(string format, string numbers, string? why = null, string? otherNumbers = null)
    {
        var docx = new DocxBuilder().Numbering(
            AbstractNum(0, Level(0, format, "%1、", "<w:suff w:val=\"nothing\"/>")) + string.Concat(Values.Select((value, index) => Num(index + 1, 0, StartOverride(0, value)))));
        for (var i = 0; i < Values.Length; i++)
            docx.List(i + 1, "0 条");
        return new($"Numbers as {format}", docx, LinesOf(numbers)) { Difference = why is null ? null : new(why, LinesOf(otherNumbers!)) };
    }

    private static string[] LinesOf(string numbers) => [.. numbers.Split(' ').Select(number => $"{number.Replace('_', ' ')}、条")];
}
