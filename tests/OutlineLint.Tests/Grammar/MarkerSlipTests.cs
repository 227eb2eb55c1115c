namespace OutlineLint.Tests.Grammar;

/// <summary>Slips of markers are recognised as markers, so that a rule can mend them.</summary>
public sealed class MarkerSlipTests
{
    [Theory]
    [InlineData("第一、抓早抓小", "ordinal/comma 1 第|一|、")]
    [InlineData("首先、要统一思想", "first/comma 1 |首先|、")]
    [InlineData("其一、认识不足", "one-of-them/comma 1 其|一|、")]
    [InlineData("第二：抓早抓小", "ordinal/colon 2 第|二|：")]
    [InlineData("第三.抓早抓小", "ordinal/colon 3 第|三|.")]
    [InlineData("一，总体要求", "chinese-comma/comma 1 |一|，")]
    [InlineData("二.总体要求", "chinese-comma/point 2 |二|.")]
    [InlineData("三．总体要求", "chinese-comma/point 3 |三|．")]
    [InlineData("四。总体要求", "chinese-comma/point 4 |四|。")]
    [InlineData("一：总体要求", "chinese-comma/colon 1 |一|：")]
    [InlineData("（一）、加强领导", "chinese-brackets/mark-behind 1 （|一|）、")]
    [InlineData("（1）.水源", "arabic-brackets/mark-behind 1 （|1|）.")]
    [InlineData("①、水源", "circled/mark-behind 1 |①|、")]
    [InlineData("②.水源", "circled/mark-behind 2 |②|.")]
    [InlineData("1、水源", "arabic-point/comma 1 |1|、")]
    [InlineData("A、水源", "letter-upper/comma 1 |A|、")]
    [InlineData("1。水源", "arabic-point/full-stop 1 |1|。")]
    [InlineData("１．水源", "arabic-point/full-width-point 1 |１|．")]
    [InlineData("２.水源", "arabic-point/full-width 2 |２|.")]
    [InlineData("1．水源", "arabic-point/full-width-point 1 |1|．")]
    [InlineData("(一)加强领导", "chinese-brackets/half-width 1 (|一|)")]
    [InlineData("（二)加强领导", "chinese-brackets/mismatched 2 （|二|)")]
    [InlineData("(三）加强领导", "chinese-brackets/mismatched 3 (|三|）")]
    [InlineData("（1)水源", "arabic-brackets/mismatched 1 （|1|)")]
    [InlineData("1）水源", "arabic-brackets/closing-only 1 |1|）")]
    [InlineData("一）水源", "chinese-brackets/closing-only 1 |一|）")]
    [InlineData("（ 一 ）加强领导", "chinese-brackets/spaced 1 （ |一| ）")]
    [InlineData("【一】加强领导", "chinese-brackets/other-brackets 1 【|一|】")]
    [InlineData("〔2〕加强领导", "arabic-brackets/other-brackets 2 〔|2|〕")]
    [InlineData("（-）加强领导", "chinese-brackets/look-alike 1 （|-|）")]
    [InlineData("ー、加强领导", "chinese-comma/look-alike 1 |ー|、")]
    [InlineData("ニ、加强领导", "chinese-comma/look-alike 2 |ニ|、")]
    [InlineData("㈠加强领导", "chinese-brackets/sign 1 |㈠|")]
    [InlineData("⑵加强领导", "arabic-brackets/sign 2 |⑵|")]
    [InlineData("⒊加强领导", "arabic-point/sign 3 |⒊|")]
    [InlineData("一是，摸清底数", "one-is/comma 1 |一|是，")]
    [InlineData("十十、加强领导", "chinese-comma/standard 0 |十十|、")]
    [InlineData("（二二）加强领导", "chinese-brackets/standard 0 （|二二|）")]
    public void A_slip_is_a_marker(string text, string expected) => Assert.Equal(expected, MarkerReading.First(text));

    [Theory]
    [InlineData("一、 加强领导")]
    [InlineData("1. 水源")]
    [InlineData("（一）　加强领导")]
    [InlineData("一、\u200B加强领导")]
    public void A_blank_behind_a_marker_is_no_part_of_it(string text) => Assert.DoesNotMatch(@"\s$|\u200B$", MarkerReading.First(text));

    [Theory]
    [InlineData("一、（一）加强领导", "chinese-comma/standard 1 |一|、", "chinese-brackets/standard 1 （|一|）")]
    [InlineData("第二章 第五条 加强领导", "chapter/standard 2 第|二|章", "article/inline 5 第|五|条")]
    [InlineData("一、一、总体要求", "chinese-comma/standard 1 |一|、", "chinese-comma/standard-inline 1 |一|、")]
    public void Two_markers_may_stand_together(string text, params string[] expected) => Assert.Equal(expected, MarkerReading.All(text));
}
