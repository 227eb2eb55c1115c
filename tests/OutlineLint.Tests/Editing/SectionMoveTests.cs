using OutlineLint.Editing;

namespace OutlineLint.Tests.Editing;

public sealed class SectionMoveTests
{
    private const string Speech = """
        同志们：
        我讲三点意见。
        一、抓学习
        学要学深。
        二、抓落实
        （一）定任务
        画出图来。
        （二）定责任
        签字画押。
        三、抓监督
        督要督实。
        谢谢大家！
        """;

    [Fact]
    public void A_section_moves_up_with_its_text_and_children() => Move("抓监督", Placement.Before, "抓学习", Speech, """
        同志们：
        我讲三点意见。
        一、抓监督
        督要督实。
        二、抓学习
        学要学深。
        三、抓落实
        （一）定任务
        画出图来。
        （二）定责任
        签字画押。
        谢谢大家！
        """);

    [Fact]
    public void A_section_moves_down_and_stays_before_the_closing() => Move("抓学习", Placement.After, "抓监督", Speech, """
        同志们：
        我讲三点意见。
        一、抓落实
        （一）定任务
        画出图来。
        （二）定责任
        签字画押。
        二、抓监督
        督要督实。
        三、抓学习
        学要学深。
        谢谢大家！
        """);

    [Fact]
    public void A_section_that_moves_inside_is_marked_as_its_new_siblings_and_the_count_follows() => Move("抓学习", Placement.Inside, "抓落实", Speech, """
        同志们：
        我讲两点意见。
        一、抓落实
        （一）定任务
        画出图来。
        （二）定责任
        签字画押。
        （三）抓学习
        学要学深。
        二、抓监督
        督要督实。
        谢谢大家！
        """);

    [Fact]
    public void A_child_moves_out_to_the_top() => Move("定责任", Placement.Before, "抓学习", Speech, """
        同志们：
        我讲四点意见。
        一、定责任
        签字画押。
        二、抓学习
        学要学深。
        三、抓落实
        （一）定任务
        画出图来。
        四、抓监督
        督要督实。
        谢谢大家！
        """);

    [Fact]
    public void Without_a_last_line_end_there_is_none_after_the_move() => Move("抓监督", Placement.Before, "抓学习", "一、抓学习\n学要学深。\n二、抓监督\n督要督实。", "一、抓监督\n督要督实。\n二、抓学习\n学要学深。");

    [Fact]
    public void A_section_moves_behind_a_last_line_without_end() => Move("抓学习", Placement.After, "抓监督", "一、抓学习\n学要学深。\n二、抓监督\n督要督实。", "一、抓监督\n督要督实。\n二、抓学习\n学要学深。");

    [Fact]
    public void Line_ends_are_kept() => Move("抓监督", Placement.Before, "抓学习", "一、抓学习\r\n学要学深。\r\n二、抓监督\r\n督要督实。\r\n", "一、抓监督\r\n督要督实。\r\n二、抓学习\r\n学要学深。\r\n");

    [Fact]
    public void Blank_lines_stay_between_the_sections() => Move("抓监督", Placement.Before, "抓学习", """
        ## 一、抓学习

        学要学深。

        ## 二、抓落实

        落要落细。

        ## 三、抓监督

        督要督实。

        谢谢大家！
        """, """
        ## 一、抓监督

        督要督实。

        ## 二、抓学习

        学要学深。

        ## 三、抓落实

        落要落细。

        谢谢大家！
        """);

    [Fact]
    public void A_list_in_semicolons_ends_in_a_full_stop_after_the_move() => Move("登记表", Placement.After, "照片", """
        带好三样东西：
        （一）身份证；
        （二）登记表；
        （三）照片。
        """, """
        带好三样东西：
        （一）身份证；
        （二）照片；
        （三）登记表。
        """);

    [Fact]
    public void Numbers_that_run_through_the_text_go_on_running() => Move("管教室", Placement.Before, "管宿舍", """
        一、管生活
        （一）管食堂
        吃饱。
        （二）管宿舍
        睡好。
        二、管学习
        （三）管教室
        坐稳。
        （四）管图书
        读透。
        """, """
        一、管生活
        （一）管食堂
        吃饱。
        （二）管教室
        坐稳。
        （三）管宿舍
        睡好。
        二、管学习
        （四）管图书
        读透。
        """);

    [Fact]
    public void Numbers_that_run_through_follow_a_whole_chapter() => Move("总则", Placement.After, "附则", """
        第一章　总则
        第一条　为了管好宿舍，制定本办法。
        第二条　本办法适用于住宿学生。
        第二章　附则
        第三条　本办法由学生处解释。
        第四条　本办法自三月起施行。
        """, """
        第一章　附则
        第一条　本办法由学生处解释。
        第二条　本办法自三月起施行。
        第二章　总则
        第三条　为了管好宿舍，制定本办法。
        第四条　本办法适用于住宿学生。
        """);

    [Fact]
    public void A_heading_without_a_number_moves_with_its_text() => Move("红灯和绿灯", Placement.Before, "早餐和晚餐", """
        平常日子里的光亮
        ——在分享会上的讲话

        各位朋友：
        今天讲三个小故事，都是身边的事。

        早餐和晚餐
        巷口有一个早点摊，摊主姓温，每天清晨六点半开张。

        红灯和绿灯
        路口有一位老交警，站了三十年，从来没有早退过一次。

        暴雨和手电
        去年的一个夜里，雨下了四个多小时，水没过了膝盖。

        谢谢大家！
        """, """
        平常日子里的光亮
        ——在分享会上的讲话

        各位朋友：
        今天讲三个小故事，都是身边的事。

        红灯和绿灯
        路口有一位老交警，站了三十年，从来没有早退过一次。

        早餐和晚餐
        巷口有一个早点摊，摊主姓温，每天清晨六点半开张。

        暴雨和手电
        去年的一个夜里，雨下了四个多小时，水没过了膝盖。

        谢谢大家！
        """);

    [Theory]
    [InlineData("抓学习", Placement.Before, "抓落实")]
    [InlineData("抓落实", Placement.After, "抓学习")]
    [InlineData("定责任", Placement.Inside, "抓落实")]
    [InlineData("抓落实", Placement.Inside, "定任务")]
    [InlineData("抓落实", Placement.Before, "抓落实")]
    public void A_section_stays_where_it_is_and_out_of_itself(string heading, Placement placement, string target) => Move(heading, placement, target, Speech, null);

    private static void Move(string heading, Placement placement, string target, string before, string? after) =>
        EditAssert.Makes(before, after, outline => SectionEdits.Move(outline, outline.Item(heading), outline.Item(target), placement));
}
