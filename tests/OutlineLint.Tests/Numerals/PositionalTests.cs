using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class PositionalTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("一〇", 10)]
    [InlineData("一一", 11)]
    [InlineData("二〇", 20)]
    [InlineData("一〇〇", 100)]
    [InlineData("一〇一", 101)]
    [InlineData("二〇二四", 2024)]
    public void Figures_in_decimal_places_read(string numeral, int value) =>
        NumeralAssert.Reads(NumeralSystem.ChinesePositional, numeral, value);

    [Theory]
    [InlineData("〇")]
    [InlineData("〇一")]
    [InlineData("零")]
    [InlineData("二零")]
    [InlineData("一零一")]
    public void A_leading_〇_and_a_零_are_malformed(string run) => NumeralAssert.IsMalformed(NumeralSystem.ChinesePositional, run);

    [Theory]
    [InlineData("")]
    [InlineData("十")]
    [InlineData("一十")]
    [InlineData("一百零三")]
    [InlineData("二〇二四五")]
    [InlineData("○")]
    public void Units_and_more_than_four_figures_are_no_numeral(string text) =>
        NumeralAssert.IsNoNumeral(NumeralSystem.ChinesePositional, text);

    [Theory]
    [InlineData(9, "九")]
    [InlineData(10, "一〇")]
    [InlineData(101, "一〇一")]
    public void Writing_uses_the_right_〇(int value, string expected) =>
        Assert.Equal(expected, Numeral.Write(value, NumeralSystem.ChinesePositional));
}
