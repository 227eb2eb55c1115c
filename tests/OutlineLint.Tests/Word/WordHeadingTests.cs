using OutlineLint.Outlining;
using OutlineLint.Syntax;
using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Heading styles tell headings without a number, and never overrule a marker that is written.</summary>
public sealed class WordHeadingTests
{
    [Fact]
    public void A_style_makes_a_heading_of_a_line_that_nothing_else_tells() => HasOutline(
        Speech().Add(Heading(1, "前言")).Paragraphs("秋收是一年的收成。"),
        "1 前言");

    [Fact]
    public void Levels_are_those_of_the_styles() => HasOutline(
        Speech().Add(Heading(1, "工作要求")).Paragraphs("要做实。").Add(Heading(2, "组织领导")).Paragraphs("要抓紧。").Add(Heading(2, "督促检查")).Paragraphs("要抓严。").Add(Heading(1, "结语")).Paragraphs("秋收在望。"),
        "1 工作要求", "2 组织领导", "2 督促检查", "1 结语");

    [Fact]
    public void Headings_with_and_without_a_number_stand_side_by_side() => HasOutline(
        Speech().Add(Heading(1, "前言")).Paragraphs("秋收在即。")
            .Add(Heading(1, "一、抢天时")).Paragraphs("1.机具到位。", "2.人手到位。").Add(Heading(2, "分片包干")).Paragraphs("要抓紧。").Add(Heading(2, "定期会商")).Paragraphs("要抓严。")
            .Add(Heading(1, "二、保安全")).Paragraphs("要保安全。").Add(Heading(1, "结语")).Paragraphs("秋收在望。"),
        "1 前言", "1 一、抢天时", "2 1.机具到位", "2 2.人手到位", "2 分片包干", "2 定期会商", "1 二、保安全", "1 结语");

    [Fact]
    public void A_marker_that_is_written_has_its_own_level() => HasOutline(
        Speech().Add(Heading(2, "一、抢天时")).Paragraphs("要抓紧。").Add(Heading(1, "（一）机具到位")).Paragraphs("要检修。").Add(Heading(1, "（二）人手到位")).Paragraphs("要组织。").Add(Heading(2, "二、保安全")).Paragraphs("要保安全。"),
        "1 一、抢天时", "2 （一）机具到位", "2 （二）人手到位", "1 二、保安全");

    [Fact]
    public void A_paragraph_in_a_heading_style_is_no_heading() => HasOutline(
        Speech().Add(Heading(1, "秋收是一年的收成，各村要早做准备，把机具检修好，把人手组织好。")).Paragraphs("秋收在望。"));

    [Theory]
    [InlineData("<w:outlineLvl w:val=\"1\"/>", "Normal", 2)]
    [InlineData("<w:outlineLvl w:val=\"9\"/>", "heading 1", 0)]
    [InlineData("", "heading 3", 3)]
    [InlineData("", "标题 2", 2)]
    [InlineData("", "标题", 0)]
    [InlineData("", "Heading 1 Char", 0)]
    public void A_level_comes_by_the_paragraph_or_by_the_name_of_its_style(string properties, string name, int level)
    {
        var document = WordAssert.Read(new DocxBuilder().Styles(Style("x", name, "") + Style("y", "自拟", "<w:basedOn w:val=\"x\"/>")).Add(P("工作要求", PStyle("y") + properties)));

        Assert.Equal(level, document.Hints[0].HeadingLevel);
    }

    private static DocxBuilder Speech() => new DocxBuilder()
        .Styles(Style("h1", "heading 1", "") + Style("h2", "heading 2", ""))
        .Paragraphs("在秋收工作会议上的讲话", "同志们：", "今天讲几点意见。");

    private static string Heading(int level, string text) => P(text, PStyle($"h{level}"));

    private static void HasOutline(DocxBuilder builder, params string[] items)
    {
        var document = WordAssert.Read(builder.Paragraphs("谢谢大家！"));
        var outline = Outline.Create(SyntaxTree.ParseText(document.Text), new() { Hints = document.Hints });

        Assert.Equal(items, outline.DescendantItems().Select(item => $"{item.Level} {item.Marker}{item.Heading}"));
    }
}
