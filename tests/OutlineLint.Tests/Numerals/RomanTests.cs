using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class RomanTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("ix", 9)]
    [InlineData("XIV", 14)]
    [InlineData("xlii", 42)]
    [InlineData("MCMXCIV", 1994)]
    [InlineData("MMMCMXCIX", 3999)]
    [InlineData("CLXXXVIII", 188)]
    [InlineData("Ⅰ", 1)]
    [InlineData("Ⅳ", 4)]
    [InlineData("Ⅻ", 12)]
    [InlineData("ⅰ", 1)]
    [InlineData("ⅻ", 12)]
    public void Canonical_numerals_and_signs_read(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Roman, numeral, value);

    [Theory]
    [InlineData("IIII")]
    [InlineData("VV")]
    [InlineData("VX")]
    [InlineData("IC")]
    [InlineData("IIX")]
    [InlineData("IXI")]
    [InlineData("MMMM")]
    [InlineData("Iv")]
    [InlineData("xI")]
    [InlineData("ⅠⅠ")]
    [InlineData("ⅩⅢ")]
    [InlineData("XⅢ")]
    [InlineData("ⅩIII")]
    public void Anything_not_canonical_is_malformed(string run) => NumeralAssert.IsMalformed(NumeralSystem.Roman, run);

    [Theory]
    [InlineData("CCLXXXVIII")]
    [InlineData("IT行业")]
    [InlineData("CPI")]
    [InlineData("Vitamin")]
    [InlineData("XＹ")]
    [InlineData("Ⅿ")]
    [InlineData("Ｉ")]
    [InlineData("")]
    public void A_word_and_more_than_nine_letters_are_no_numeral(string text) => NumeralAssert.IsNoNumeral(NumeralSystem.Roman, text);

    [Theory]
    [InlineData(4, "IV")]
    [InlineData(12, "XII")]
    [InlineData(3888, "MMMDCCCLXXXVIII")]
    public void Writing_uses_capital_letters(int value, string expected) => Assert.Equal(expected, Numeral.Write(value, NumeralSystem.Roman));
}
