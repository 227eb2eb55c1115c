using OutlineLint.Editing;

namespace OutlineLint.Tests.Editing;

public sealed class SectionLevelTests
{
    private const string Speech = """
        一、抓学习
        （一）学理论
        读原文。
        （二）学业务
        读图纸。
        （三）学先进
        看榜样。
        二、抓落实
        落要落细。
        """;

    [Fact]
    public void A_promoted_section_takes_the_siblings_behind_it_along_and_all_numbers_follow() => Promote("学业务", Speech, """
        一、抓学习
        （一）学理论
        读原文。
        二、学业务
        读图纸。
        （一）学先进
        看榜样。
        三、抓落实
        落要落细。
        """);

    [Fact]
    public void A_demoted_section_is_the_last_child_of_the_one_before() => Demote("抓落实", Speech, """
        一、抓学习
        （一）学理论
        读原文。
        （二）学业务
        读图纸。
        （三）学先进
        看榜样。
        （四）抓落实
        落要落细。
        """);

    [Fact]
    public void Children_follow_with_the_next_styles_of_the_standard() => Demote("抓落实", """
        一、抓学习
        学要学深。
        二、抓落实
        （一）定任务
        1.画出图来。
        （1）用蓝图。
        （2）用白图。
        2.排出期来。
        （二）定责任
        签字画押。
        """, """
        一、抓学习
        学要学深。
        （一）抓落实
        1.定任务
        （1）画出图来。
        ①用蓝图。
        ②用白图。
        （2）排出期来。
        2.定责任
        签字画押。
        """);

    [Fact]
    public void The_document_decides_on_the_style_of_a_level() => Demote("抓监督", """
        一、抓学习
        1.学理论
        读原文。
        2.学业务
        读图纸。
        二、抓落实
        落要落细。
        三、抓监督
        督要督实。
        """, """
        一、抓学习
        1.学理论
        读原文。
        2.学业务
        读图纸。
        二、抓落实
        落要落细。
        1.抓监督
        督要督实。
        """);

    [Fact]
    public void Promoted_children_and_adopted_siblings_are_one_list() => Promote("学业务", """
        一、抓学习
        （一）学业务
        1.读图纸
        看线条。
        2.下工地
        看现场。
        （二）学先进
        看榜样。
        """, """
        一、抓学习
        二、学业务
        （一）读图纸
        看线条。
        （二）下工地
        看现场。
        （三）学先进
        看榜样。
        """);

    [Fact]
    public void Words_keep_their_words_on_another_level() => Demote("抓落实", """
        一、抓学习
        学要学深。
        二、抓落实
        一是任务要明确，写在纸上。
        二是责任要明确，落到人头。
        """, """
        一、抓学习
        学要学深。
        （一）抓落实
        一是任务要明确，写在纸上。
        二是责任要明确，落到人头。
        """);

    [Fact]
    public void A_run_in_heading_among_headings_gets_its_own_line() => Promote("农资要备足", """
        一、抓环节
        　　（一）农资要备足。供销社要备货。
        　　（二）水利要修通。水站要查渠。
        二、抓责任
        责任到人。
        """, """
        一、抓环节
        　　二、农资要备足
        　　供销社要备货。
        　　（一）水利要修通。水站要查渠。
        三、抓责任
        责任到人。
        """);

    [Fact]
    public void A_heading_among_run_in_headings_joins_the_paragraph_below() => Demote("抓责任", """
        一、抓环节
        （一）农资要备足。供销社要备货。
        （二）水利要修通。水站要查渠。
        二、抓责任
        责任到人。
        """, """
        一、抓环节
        （一）农资要备足。供销社要备货。
        （二）水利要修通。水站要查渠。
        （三）抓责任。责任到人。
        """);

    [Fact]
    public void The_hashes_of_markdown_follow() => Demote("抓落实", """
        # 在会上的讲话

        ## 一、抓学习

        ### （一）学理论

        读原文。

        ## 二、抓落实

        ### （一）定任务

        画出图来。
        """, """
        # 在会上的讲话

        ## 一、抓学习

        ### （一）学理论

        读原文。

        ### （二）抓落实

        #### 1.定任务

        画出图来。
        """);

    [Fact]
    public void A_heading_of_markdown_needs_no_number_to_change_its_level() => Promote("定任务", """
        # 在会上的讲话

        ## 抓学习

        学要学深。

        ## 抓落实

        ### 定任务

        画出图来。

        ### 定责任

        签字画押。
        """, """
        # 在会上的讲话

        ## 抓学习

        学要学深。

        ## 抓落实

        ## 定任务

        画出图来。

        ### 定责任

        签字画押。
        """);

    [Fact]
    public void Chapters_sections_and_articles_are_a_family() => Demote("奖励", """
        第一章　总则
        第一条　为了管好宿舍，制定本办法。
        第二条　本办法适用于住宿学生。
        第二章　管理
        第一节　入住
        第三条　入住要登记。
        第二节　退宿
        第四条　退宿要结清费用。
        第三章　奖励
        第五条　每年评选一次。
        第六条　当众颁奖。
        """, """
        第一章　总则
        第一条　为了管好宿舍，制定本办法。
        第二条　本办法适用于住宿学生。
        第二章　管理
        第一节　入住
        第三条　入住要登记。
        第二节　退宿
        第四条　退宿要结清费用。
        第三节　奖励
        第五条　每年评选一次。
        第六条　当众颁奖。
        """);

    [Fact]
    public void An_announced_count_that_was_right_stays_right() => Promote("学先进", """
        同志们：
        我讲两点意见。
        一、抓学习
        要做好以下三个方面的工作：
        （一）学理论
        读原文。
        （二）学业务
        读图纸。
        （三）学先进
        看榜样。
        二、抓落实
        落要落细。
        """, """
        同志们：
        我讲三点意见。
        一、抓学习
        要做好以下两个方面的工作：
        （一）学理论
        读原文。
        （二）学业务
        读图纸。
        二、学先进
        看榜样。
        三、抓落实
        落要落细。
        """);

    [Theory]
    [InlineData("抓学习")]
    [InlineData("抓落实")]
    public void A_section_at_the_top_cannot_be_promoted(string heading) => Promote(heading, Speech, null);

    [Theory]
    [InlineData("抓学习")]
    [InlineData("学理论")]
    public void The_first_section_cannot_be_demoted(string heading) => Demote(heading, Speech, null);

    [Fact]
    public void A_member_inside_a_paragraph_has_no_level_to_change() => Promote("修路", """
        一、抓建设
        要做好三件事：一是修路；二是架桥；三是植树。
        二、抓管理
        管要管严。
        """, null);

    private static void Promote(string heading, string before, string? after) => EditAssert.Makes(before, after, outline => SectionEdits.Promote(outline, outline.Item(heading)));

    private static void Demote(string heading, string before, string? after) => EditAssert.Makes(before, after, outline => SectionEdits.Demote(outline, outline.Item(heading)));
}
