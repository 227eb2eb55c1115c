using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class FormalTests
{
    [Theory]
    [InlineData("壹", 1)]
    [InlineData("拾", 10)]
    [InlineData("拾壹", 11)]
    [InlineData("壹拾", 10)]
    [InlineData("壹拾壹", 11)]
    [InlineData("贰拾壹", 21)]
    [InlineData("壹佰零壹", 101)]
    [InlineData("壹仟零壹拾", 1010)]
    public void Formal_figures_read_in_both_usual_forms(string numeral, int value) =>
        NumeralAssert.Reads(NumeralSystem.ChineseFormal, numeral, value);

    [Theory]
    [InlineData("貳", 2)]
    [InlineData("參", 3)]
    [InlineData("陸", 6)]
    [InlineData("弍", 2)]
    [InlineData("弎", 3)]
    [InlineData("壱", 1)]
    [InlineData("弐", 2)]
    [InlineData("参", 3)]
    [InlineData("貳拾陸", 26)]
    public void Traditional_and_Japanese_figures_read(string numeral, int value) =>
        NumeralAssert.Reads(NumeralSystem.ChineseFormal, numeral, value);

    [Theory]
    [InlineData("壹壹")]
    [InlineData("拾拾")]
    [InlineData("壹佰壹")]
    [InlineData("零")]
    [InlineData("佰")]
    public void A_malformed_run_is_reported_whole(string run) => NumeralAssert.IsMalformed(NumeralSystem.ChineseFormal, run);

    [Theory]
    [InlineData("一")]
    [InlineData("〇")]
    [InlineData("")]
    public void Plain_figures_are_not_formal(string text) => NumeralAssert.IsNoNumeral(NumeralSystem.ChineseFormal, text);

    [Theory]
    [InlineData(2, "贰")]
    [InlineData(3, "叁")]
    [InlineData(16, "拾陆")]
    [InlineData(206, "贰佰零陆")]
    public void Writing_is_simplified(int value, string expected) =>
        Assert.Equal(expected, Numeral.Write(value, NumeralSystem.ChineseFormal));
}
