using System.Collections.Immutable;
using OutlineLint.Editing;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Editing;

/// <summary>The sign ▏ is where the cursor stands, at the end of the text or of a line.</summary>
public sealed class NextMarkersTests
{
    [Theory]
    [InlineData("一、抓学习\n二、抓落实\n▏", "三、")]
    [InlineData("（一）农资要备足。供销社要备货。\n▏", "（二）")]
    [InlineData("一、抓环节\n　　（一）农资要备足。供销社要备货。\n　　▏\n二、抓责任\n", "　　（二）")]
    [InlineData("一是修路，先修东路；\n二是架桥，先架南桥；\n▏", "三是")]
    [InlineData("要做好两件事：\n首先，修路，先修东路。\n▏", "其次，")]
    [InlineData("下面，我讲两点意见。\n\n首先，修路，先修东路。\n▏", "其次，")]
    [InlineData("首先，修路，先修东路。\n其次，架桥，先架南桥。\n▏", "再次，")]
    [InlineData("一方面，要修路。\n▏", "另一方面")]
    [InlineData("## 一、抓学习\n\n### （一）学理论\n\n读原文。\n\n## 二、抓落实\n▏", "### （一）")]
    [InlineData("第一条　为了管好宿舍，制定本办法。\r\n第二条　本办法适用于学生。\r\n▏", "第三条　")]
    [InlineData("- 身份证；\n- 登记表；\n▏", "- ")]
    [InlineData("1. 总则\n1.1 目的。为了安全。\n1.2 范围。全厂都管。\n▏", "1.3 ")]
    [InlineData("一、测量队复测水深，每十天出图。\n二、施工队开挖，每天报进度。\n3、管理所调度，每天报泊位。\n▏", "四、")]
    [InlineData("（一)农资要备足。供销社要备货。\n▏", "（二）")]
    [InlineData("我讲以下三点意见：\n一是修路，先修东路。\n二是架桥，先架南桥。\n▏", "三是")]
    public void A_new_line_gets_the_next_marker(string text, string expected) => Assert.Equal(expected, AfterBreak(text)?.Change.NewText);

    [Theory]
    [InlineData("一、抓学习\n学要学深。\n二、抓落实\n▏")]
    [InlineData("一、抓学习\n▏")]
    [InlineData("一、抓学习\n二、\n▏")]
    [InlineData("一、抓学习\n学要学深。\n▏")]
    [InlineData("首先，修路，先修东路。\n其次，架桥，先架南桥。\n最后，植树，先植杨树。\n▏")]
    [InlineData("一方面，要修路。\n另一方面，要架桥。\n▏")]
    [InlineData("（一）身份证；\n（二）登记表；\n（三）照片。\n▏")]
    [InlineData("（一）农资要备足。供销社要备货。\n▏\n（二）水利要修通。水站要查渠。\n")]
    [InlineData("河水涨了。\n▏")]
    [InlineData("同志们：\n首先，请允许我向大家表示感谢。\n▏")]
    [InlineData("我讲以下三点意见：\n一是修路，先修东路。\n二是架桥，先架南桥。\n三是植树，先植杨树。\n▏")]
    [InlineData("一、抓学习\n二、抓落实\n\n▏")]
    [InlineData("▏")]
    public void Where_more_than_one_thing_may_come_nothing_is_put_in(string text) => Assert.Null(AfterBreak(text));

    [Theory]
    [InlineData("一、抓学习\n（一）学理论\n读原文。\n▏", "（二） 二、 1.")]
    [InlineData("一、抓学习\n学要学深。\n▏", "二、 （一）")]
    [InlineData("在会上的讲话\n同志们：\n▏", "一、")]
    [InlineData("一、抓学习\n要做三件事：一是读书；▏", "二是 二、 （一）")]
    [InlineData("河水涨了。首先要感谢大家，▏", "一、")]
    [InlineData("要做两件事：首先，修路，▏", "其次， 一、")]
    [InlineData("1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n2. 职责\n▏", "3. 2.1")]
    [InlineData("一是修路，先修东路。\n二是架桥，先架南桥。\n▏", "三是")]
    [InlineData("第一章　总则\n第一条　为了管好宿舍。\n第二条　适用于学生。\n第二章　入住\n第三条　入住要登记。\n第四条　退宿要结清。\n第三章　附则\n▏", "第四章 第五条")]
    [InlineData("同志们：\n一、抓学习\n学要学深。\n二、抓落实\n落要落细。\n同志们，任务很重。\n▏", "")]
    public void All_that_may_come_is_listed_the_likeliest_first(string text, string expected) => Assert.Equal(expected, string.Join(' ', At(text).Select(marker => marker.Marker)));

    [Fact]
    public void A_choice_says_what_it_is()
    {
        var choices = At("一、抓学习\n（一）学理论\n读原文。\n▏");
        Assert.Equal([NextMarkerKind.Sibling, NextMarkerKind.Ancestor, NextMarkerKind.Child], choices.Select(choice => choice.Kind));
        Assert.Equal([2, 1, 3], choices.Select(choice => choice.Level));
        Assert.Equal(["“（一）”的下一项", "“一、”的下一项", "“（一）”的下一级"], choices.Select(choice => choice.Label.Chinese));
    }

    private static NextMarker? AfterBreak(string text) => NextMarkers.AfterBreak(Read(text), text.IndexOf('▏', StringComparison.Ordinal));

    private static ImmutableArray<NextMarker> At(string text) => NextMarkers.At(Read(text), text.IndexOf('▏', StringComparison.Ordinal));

    private static Outline Read(string text) => Outline.Create(SyntaxTree.ParseText(text.Replace("▏", "", StringComparison.Ordinal)));
}
