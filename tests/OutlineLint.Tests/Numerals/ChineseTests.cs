using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class ChineseTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("九", 9)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("二十一", 21)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零三", 103)]
    [InlineData("一百〇三", 103)]
    [InlineData("一百一十", 110)]
    [InlineData("一百一十二", 112)]
    [InlineData("一千", 1000)]
    [InlineData("一千零一", 1001)]
    [InlineData("一千零一十", 1010)]
    [InlineData("一千〇一十一", 1011)]
    [InlineData("一千一百", 1100)]
    [InlineData("一千一百零一", 1101)]
    [InlineData("九千九百九十九", 9999)]
    public void Counting_with_units_reads(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Chinese, numeral, value);

    [Theory]
    [InlineData("一十", 10)]
    [InlineData("一十一", 11)]
    [InlineData("一十九", 19)]
    public void The_full_ten_that_software_prints_reads(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Chinese, numeral, value);

    [Theory]
    [InlineData("廿", 20)]
    [InlineData("廿一", 21)]
    [InlineData("卅", 30)]
    [InlineData("卅五", 35)]
    [InlineData("卌", 40)]
    [InlineData("卌九", 49)]
    public void A_contracted_ten_reads(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Chinese, numeral, value);

    [Theory]
    [InlineData("一〇", 10)]
    [InlineData("二〇", 20)]
    [InlineData("一〇一", 101)]
    [InlineData("一〇〇", 100)]
    [InlineData("二〇二四", 2024)]
    public void A_〇_without_units_is_read_figure_by_figure(string numeral, int value) => NumeralAssert.Reads(NumeralSystem.Chinese, numeral, value);

    [Theory]
    [InlineData("十十")]
    [InlineData("一一")]
    [InlineData("二二")]
    [InlineData("一二")]
    [InlineData("一二三")]
    [InlineData("一十一百")]
    [InlineData("一百十百")]
    [InlineData("一百一")]
    [InlineData("一百十")]
    [InlineData("一百零十")]
    [InlineData("一百零一十")]
    [InlineData("一百零")]
    [InlineData("一百一百")]
    [InlineData("一千一")]
    [InlineData("一千一十")]
    [InlineData("一千零")]
    [InlineData("一千零一百")]
    [InlineData("一千零零一")]
    [InlineData("二十十")]
    [InlineData("十二三")]
    [InlineData("十二十")]
    [InlineData("廿十")]
    [InlineData("廿廿")]
    [InlineData("一廿")]
    [InlineData("百")]
    [InlineData("百一")]
    [InlineData("千")]
    [InlineData("零")]
    [InlineData("〇")]
    [InlineData("零一")]
    [InlineData("〇一")]
    [InlineData("二零")]
    [InlineData("一零一")]
    [InlineData("十〇")]
    [InlineData("二〇二四五")]
    [InlineData("一二三四五六七八九")]
    public void A_malformed_run_is_reported_whole_and_never_guessed(string run) => NumeralAssert.IsMalformed(NumeralSystem.Chinese, run);

    [Theory]
    [InlineData("一二三四五六七八九十")]
    [InlineData("一三五〇〇一二三四五六、")]
    public void A_run_of_more_than_nine_is_no_numeral(string text) => NumeralAssert.IsNoNumeral(NumeralSystem.Chinese, text);

    [Theory]
    [InlineData("")]
    [InlineData("、")]
    [InlineData("两")]
    [InlineData("两百")]
    [InlineData("壹")]
    [InlineData("1")]
    [InlineData("ー")]
    [InlineData("-")]
    [InlineData("○")]
    [InlineData("几")]
    public void Anything_else_is_no_numeral(string text) => NumeralAssert.IsNoNumeral(NumeralSystem.Chinese, text);

    [Theory]
    [InlineData("二\u25CB")]
    [InlineData("二\u25EF")]
    [InlineData("二0")]
    [InlineData("二０")]
    [InlineData("二O")]
    [InlineData("二Ｏ")]
    [InlineData("二\u041E")]
    public void What_looks_like_〇_stays_text(string text) =>
        Assert.Equal(new NumeralReading(2, 1, IsWellFormed: true), Numeral.Read(NumeralSystem.Chinese, text));

    [Theory]
    [InlineData("一是加强", 1, 1)]
    [InlineData("二十一、二十二", 21, 3)]
    [InlineData("十二届三中全会", 12, 2)]
    [InlineData("一百万", 100, 2)]
    [InlineData("二两", 2, 1)]
    public void The_longest_numeral_is_read_and_the_text_behind_it_is_not(string text, int value, int length) =>
        Assert.Equal(new NumeralReading(value, length, IsWellFormed: true), Numeral.Read(NumeralSystem.Chinese, text));

    [Theory]
    [InlineData(10, "十")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(2020, "二千零二十")]
    [InlineData(9009, "九千零九")]
    public void Writing_is_as_Word_writes(int value, string expected) => Assert.Equal(expected, Numeral.Write(value, NumeralSystem.Chinese));
}
