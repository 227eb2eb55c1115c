using OutlineLint.Editing;

namespace OutlineLint.Tests.Editing;

/// <summary>The markers of sections that move: numbers that hold those of the sections above, numbers that run through the text, and what else opens a line.</summary>
public sealed class SectionMarkingTests
{
    private const string Rules = "1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n2. 职责\n2.1 厂长\n负总责。\n2.1.1 日常\n每天巡查。\n2.2 班组\n各负其责。\n";

    private const string Report = "一、回顾\n（一）修路。路平了。\n（二）点灯。灯亮了。\n二、安排\n（三）停车。车位加了。\n（四）电梯。电梯装了。\n三、作风\n（五）腿勤。天天走。\n（六）账清。月月晒。\n";

    [Fact]
    public void A_decimal_number_follows_the_section_above() => Move("职责", Placement.Before, "总则", Rules,
        "1. 职责\n1.1 厂长\n负总责。\n1.1.1 日常\n每天巡查。\n1.2 班组\n各负其责。\n2. 总则\n2.1 目的\n为了安全。\n2.2 范围\n全厂都管。\n");

    [Fact]
    public void A_decimal_number_counts_on_among_its_siblings() => Move("班组", Placement.Before, "厂长", Rules,
        "1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n2. 职责\n2.1 班组\n各负其责。\n2.2 厂长\n负总责。\n2.2.1 日常\n每天巡查。\n");

    [Fact]
    public void A_decimal_number_gets_a_place_more_with_its_level() => Move("总则", Placement.Inside, "职责", Rules,
        "1. 职责\n1.1 厂长\n负总责。\n1.1.1 日常\n每天巡查。\n1.2 班组\n各负其责。\n1.3 总则\n1.3.1 目的\n为了安全。\n1.3.2 范围\n全厂都管。\n");

    [Fact]
    public void A_promoted_decimal_number_takes_its_followers_along() => EditAssert.Makes(Rules,
        "1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n2. 职责\n3. 厂长\n负总责。\n3.1 日常\n每天巡查。\n3.2 班组\n各负其责。\n",
        outline => SectionEdits.Promote(outline, outline.Item("厂长")));

    [Fact]
    public void New_numbers_reach_the_decimals_below() => EditAssert.Makes(
        "1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n3. 职责\n3.1 厂长\n负总责。\n3.2 班组\n各负其责。\n",
        "1. 总则\n1.1 目的\n为了安全。\n1.2 范围\n全厂都管。\n2. 职责\n2.1 厂长\n负总责。\n2.2 班组\n各负其责。\n",
        outline => SeriesEdits.Renumber(outline, outline.Item("总则").Series!));

    [Fact]
    public void Decimals_that_count_for_themselves_stay() => Move("安排", Placement.Before, "回顾",
        "一、回顾\n2.1 修路\n路平了。\n2.2 点灯\n灯亮了。\n二、安排\n停车要难不要怕。\n",
        "一、安排\n停车要难不要怕。\n二、回顾\n2.1 修路\n路平了。\n2.2 点灯\n灯亮了。\n");

    [Fact]
    public void Running_numbers_leave_the_count_with_their_level() => Move("作风", Placement.After, "停车", Report,
        "一、回顾\n（一）修路。路平了。\n（二）点灯。灯亮了。\n二、安排\n（三）停车。车位加了。\n（四）作风\n1.腿勤。天天走。\n2.账清。月月晒。\n（五）电梯。电梯装了。\n");

    [Fact]
    public void A_move_that_changes_no_character_is_none() => EditAssert.Makes("•\n•\nhttp://", null, outline =>
    {
        Assert.Equal(2, outline.Items.Length);
        return SectionEdits.Move(outline, outline.Items[0], outline.Items[1], Placement.After);
    });

    [Fact]
    public void A_new_heading_of_markdown_keeps_an_invisible_character() => EditAssert.Makes("一、\n#二）\n\u202E二", "一、\n#一）\n#\u202E二）", outline =>
        SectionEdits.Demote(outline, outline.DescendantItems().Last()));

    [Fact]
    public void A_bold_lead_becomes_a_heading_of_markdown() => EditAssert.Makes(
        "## 一、抓学习\n\n### （一）学理论\n\n读原文。\n\n## 二、抓落实\n\n**一是抓任务。** 画出图来。\n\n**二是抓责任。** 签字画押。\n\n**三是抓检查。** 月月看。\n",
        "## 一、抓学习\n\n### （一）学理论\n\n读原文。\n\n### （二）抓任务\n\n画出图来。\n\n## 二、抓落实\n\n**一是抓责任。** 签字画押。\n\n**二是抓检查。** 月月看。\n",
        outline => SectionEdits.Move(outline, outline.Item("抓任务"), outline.Item("抓学习"), Placement.Inside));

    private static void Move(string heading, Placement placement, string target, string before, string? after) =>
        EditAssert.Makes(before, after, outline => SectionEdits.Move(outline, outline.Item(heading), outline.Item(target), placement));
}
