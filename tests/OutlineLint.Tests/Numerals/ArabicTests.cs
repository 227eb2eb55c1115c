using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class ArabicTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("12", 12)]
    [InlineData("2024", 2024)]
    [InlineData("01", 1)]
    [InlineData("0010", 10)]
    public void Half_width_digits_read(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Arabic, numeral, value);

    [Theory]
    [InlineData("１", 1)]
    [InlineData("１２", 12)]
    [InlineData("1２", 12)]
    [InlineData("１2", 12)]
    [InlineData("０１", 1)]
    public void Full_width_and_mixed_digits_read(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.ArabicFullWidth, numeral, value);

    [Theory]
    [InlineData(NumeralSystem.Arabic, "0")]
    [InlineData(NumeralSystem.Arabic, "00")]
    [InlineData(NumeralSystem.ArabicFullWidth, "０")]
    [InlineData(NumeralSystem.ArabicFullWidth, "0０")]
    public void Zero_is_malformed(NumeralSystem system, string run) => NumeralAssert.IsMalformed(system, run);

    [Theory]
    [InlineData(NumeralSystem.Arabic, "20245")]
    [InlineData(NumeralSystem.Arabic, "00001")]
    [InlineData(NumeralSystem.Arabic, "13800138000")]
    [InlineData(NumeralSystem.ArabicFullWidth, "２０２４５")]
    public void More_than_four_digits_are_no_ordinal(NumeralSystem system, string text) => NumeralAssert.IsNoNumeral(system, text);

    [Theory]
    [InlineData(NumeralSystem.Arabic, "１")]
    [InlineData(NumeralSystem.Arabic, "1２")]
    [InlineData(NumeralSystem.ArabicFullWidth, "1")]
    [InlineData(NumeralSystem.ArabicFullWidth, "12、")]
    [InlineData(NumeralSystem.Arabic, "")]
    [InlineData(NumeralSystem.Arabic, "-1")]
    [InlineData(NumeralSystem.Arabic, "٣")]
    public void No_number_reads_in_two_systems_nor_in_half(NumeralSystem system, string text) => NumeralAssert.IsNoNumeral(system, text);

    [Fact]
    public void A_decimal_is_read_up_to_its_point() =>
        Assert.Equal(new NumeralReading(1, 1, IsWellFormed: true), Numeral.Read(NumeralSystem.Arabic, "1.5亿元"));
}
