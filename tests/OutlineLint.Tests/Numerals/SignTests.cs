using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class SignTests
{
    [Theory]
    [InlineData(NumeralSystem.HeavenlyStem, 1, "甲乙丙丁戊己庚辛壬癸")]
    [InlineData(NumeralSystem.EarthlyBranch, 1, "子丑寅卯辰巳午未申酉戌亥")]
    [InlineData(NumeralSystem.ParenthesizedChinese, 1, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")]
    [InlineData(NumeralSystem.CircledChinese, 1, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")]
    public void Chinese_signs_read_in_their_order(NumeralSystem system, int first, string signs)
    {
        for (var i = 0; i < signs.Length; i++)
            NumeralAssert.Reads(system, signs[i].ToString(), first + i);
    }

    [Theory]
    [InlineData(NumeralSystem.Circled, 0x2460, 1, 20)]
    [InlineData(NumeralSystem.Circled, 0x3251, 21, 35)]
    [InlineData(NumeralSystem.Circled, 0x32B1, 36, 50)]
    [InlineData(NumeralSystem.CircledDecorated, 0x2776, 1, 10)]
    [InlineData(NumeralSystem.CircledDecorated, 0x24EB, 11, 20)]
    [InlineData(NumeralSystem.CircledDecorated, 0x2780, 1, 10)]
    [InlineData(NumeralSystem.CircledDecorated, 0x278A, 1, 10)]
    [InlineData(NumeralSystem.CircledDecorated, 0x24F5, 1, 10)]
    [InlineData(NumeralSystem.Parenthesized, 0x2474, 1, 20)]
    [InlineData(NumeralSystem.Pointed, 0x2488, 1, 20)]
    [InlineData(NumeralSystem.ParenthesizedChinese, 0x3220, 1, 10)]
    [InlineData(NumeralSystem.CircledChinese, 0x3280, 1, 10)]
    [InlineData(NumeralSystem.EnclosedLetter, 0x24B6, 1, 26)]
    [InlineData(NumeralSystem.EnclosedLetter, 0x24D0, 1, 26)]
    [InlineData(NumeralSystem.EnclosedLetter, 0x249C, 1, 26)]
    public void A_block_of_signs_reads_in_code_point_order(NumeralSystem system, int firstCodePoint, int first, int last)
    {
        for (var value = first; value <= last; value++)
            NumeralAssert.Reads(system, ((char)(firstCodePoint + value - first)).ToString(), value);
    }

    [Theory]
    [InlineData(NumeralSystem.Circled, "⓪")]
    [InlineData(NumeralSystem.CircledDecorated, "⓿")]
    public void A_sign_of_zero_is_malformed(NumeralSystem system, string sign) => NumeralAssert.IsMalformed(system, sign);

    [Theory]
    [InlineData(NumeralSystem.Circled, "①①加强", 1)]
    [InlineData(NumeralSystem.HeavenlyStem, "乙甲双方", 2)]
    public void One_sign_is_the_whole_numeral(NumeralSystem system, string text, int value) =>
        Assert.Equal(new NumeralReading(value, 1, IsWellFormed: true), Numeral.Read(system, text));

    [Theory]
    [InlineData(NumeralSystem.HeavenlyStem, "已")]
    [InlineData(NumeralSystem.EarthlyBranch, "己")]
    [InlineData(NumeralSystem.Circled, "❶")]
    [InlineData(NumeralSystem.Circled, "\0")]
    [InlineData(NumeralSystem.Pointed, "\0")]
    [InlineData(NumeralSystem.Parenthesized, "(1)")]
    [InlineData(NumeralSystem.Pointed, "")]
    public void A_look_alike_is_no_numeral(NumeralSystem system, string text) => NumeralAssert.IsNoNumeral(system, text);
}
