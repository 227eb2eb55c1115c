using OutlineLint.Diagnostics;
using OutlineLint.Reporting;

namespace OutlineLint.Tests.Reporting;

public sealed class DisplayTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("一、（一）", 10)]
    [InlineData("“好”—…①Ⅳ·", 16)]
    [InlineData("├─ └─ │", 7)]
    [InlineData("e\u0301\u200B\uFEFF", 1)]
    [InlineData("𠮷😀", 4)]
    [InlineData("ｱé", 2)]
    public void Text_takes_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void A_lone_surrogate_takes_the_columns_of_what_is_shown_for_it() => Assert.Equal(DisplayWidth.Of("\uFFFD"), DisplayWidth.Of("\uD800"));

    [Theory]
    [InlineData("一二三", 6, "一二三")]
    [InlineData("一二三", 5, "一…")]
    [InlineData("abcdef", 5, "abc…")]
    [InlineData("一 二三", 6, "一…")]
    [InlineData("𠮷𠮷𠮷", 5, "𠮷…")]
    [InlineData("一二", 1, "…")]
    [InlineData("一二", -3, "…")]
    public void Long_text_is_cut(string text, int columns, string expected) => Assert.Equal(expected, DisplayText.Cut(text, columns));

    [Theory]
    [InlineData(0, "0秒", "0s")]
    [InlineData(59, "59秒", "59s")]
    [InlineData(328, "5分28秒", "5m28s")]
    [InlineData(605, "10分05秒", "10m05s")]
    [InlineData(3725, "1小时02分", "1h02m")]
    public void A_time_is_read_in_two_languages(int seconds, string chinese, string english) => Assert.Equal(
        (chinese, english),
        (Figures.Time(seconds, MessageLanguage.Chinese), Figures.Time(seconds, MessageLanguage.English)));

    [Fact]
    public void A_length_has_commas() => Assert.Equal("1,204字", Figures.Characters(1204, MessageLanguage.Chinese));

    [Theory]
    [InlineData(0.356, "36%")]
    [InlineData(1, "100%")]
    public void A_share_is_a_percentage(double share, string expected) => Assert.Equal(expected, Figures.Share(share));
}
