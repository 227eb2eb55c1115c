using OutlineLint.Outlining;

namespace OutlineLint.Tests.Outlining;

/// <summary>At which level a marker stands: what real documents do, one behaviour after the other.</summary>
public sealed class LevelTests
{
    [Fact]
    public void A_level_is_no_property_of_a_style() => OutlineAssert.Items("""
        同志们：
        今年的植树工作，我讲两点。
        [1|一、|]选好树苗
        [2|1.|]看根系。根要完整，不能有伤。
        [2|2.|]看树干。干要直，皮要亮。
        [1|二、|]栽好树苗
        [2|（一）|]挖坑
        [3|1.|]坑要深。深到没过膝盖。
        [3|2.|]坑要宽。宽到放得下土球。
        [2|（二）|]浇水
        谢谢大家！
        """);

    [Fact]
    public void Members_of_any_form_may_stand_right_below_a_heading() => OutlineAssert.Items("""
        同志们：
        [1|一、|]抓好巡查
        [2|一要|]定人。每段河堤都有人管。
        [2|二要|]定时。每两个小时走一遍。
        [1|二、|]抓好物资
        [2|一是|]备足沙袋。仓库要满。
        [2|二是|]备足照明。电池要新。
        谢谢大家！
        """);

    [Fact]
    public void One_opens_a_child_of_the_innermost_item() => OutlineAssert.Items("""
        [1|一、|]食堂怎么管
        [2|（一）|]管采购。[3|一是|]票据要全；[3|二是|]来路要清。
        [2|（二）|]管卫生。[3|一是|]案板要分开；[3|二是|]碗筷要消毒。
        [1|二、|]宿舍怎么管
        [2|（一）|]管作息。按时熄灯。
        [2|（二）|]管安全。不用明火。
        """);

    [Fact]
    public void Lists_of_one_style_may_follow_one_another() => OutlineAssert.Items("""
        [1|一、|]把路修好
        先说旧路怎么补。[2|一是|]补坑槽；[2|二是|]补路肩。
        再说新路怎么修。[2|一是|]先修桥；[2|二是|]后修路。
        [1|二、|]把路管好
        人人都要出力。
        """);

    [Fact]
    public void An_inline_list_may_stand_in_a_member_of_its_own_style() => OutlineAssert.Items("""
        同志们，我提几点要求。
        [1|一要|]守住水库。具体说，[2|一要|]盯住水位，[2|二要|]盯住坝体。
        [1|二要|]守住河堤。汛期不过，人不离岗。
        [1|三要|]守住村庄。该转移的马上转移。
        """);

    [Fact]
    public void Numbers_may_run_through_the_sections()
    {
        var outline = OutlineAssert.Items("""
            各位代表：
            [1|一、|]去年的工作
            [2|（一）|]修好了三座桥。
            [2|（二）|]建成了两所学校。
            [1|二、|]今年的工作
            [2|（三）|]把自来水送到山上。
            [2|（四）|]把卫生室建到村里。
            """);
        Assert.Equal(NumberingMode.RunThrough, outline.Items[1].Children[0].Series!.Mode);
        Assert.Equal([3, 4], outline.Items[1].Children[0].Series!.Members.Select(member => member.ExpectedOrdinal));
    }

    [Fact]
    public void Articles_run_through_the_chapters()
    {
        var outline = OutlineAssert.Items("""
            阅览室使用规则
            [1|第一章|]　总则
            [2|第一条|]　为了让大家安静地读书，制定本规则。
            [2|第二条|]　本规则适用于所有读者。
            [1|第二章|]　借阅
            [2|第三条|]　每人每次借两本。
            [2|第四条|]　借期为三十天。
            """);
        Assert.Equal([3, 4], outline.Items[1].Children[0].Series!.Members.Select(member => member.ExpectedOrdinal));
    }

    [Fact]
    public void A_gap_stays_in_its_series_and_counting_goes_on()
    {
        var outline = OutlineAssert.Items("""
            [1|一、|]抓学习
            [1|二、|]抓落实
            [1|四、|]抓监督
            [1|五、|]抓总结
            """);
        Assert.Equal([1, 2, 3, 5], outline.Items[0].Series!.Members.Select(member => member.ExpectedOrdinal));
    }

    [Fact]
    public void A_repeat_stays_in_its_series_and_counting_goes_on()
    {
        var outline = OutlineAssert.Items("""
            [1|一、|]抓学习
            [1|二、|]抓落实
            [1|二、|]抓监督
            [1|三、|]抓总结
            """);
        Assert.Equal([1, 2, 3, 3], outline.Items[0].Series!.Members.Select(member => member.ExpectedOrdinal));
    }

    [Fact]
    public void A_step_back_stays_in_its_series() => OutlineAssert.Items("""
        [1|一、|]抓学习
        [1|三、|]抓落实
        [1|二、|]抓监督
        [1|四、|]抓总结
        """);

    [Fact]
    public void A_slip_of_style_stays_in_its_series()
    {
        var outline = OutlineAssert.Items("""
            [1|一、|]抓学习
            要学得进去。
            [1|二、|]抓落实
            要落得下来。
            [1|3、|]抓监督
            要查得出来。
            [1|四、|]抓总结
            要记得下来。
            """);
        Assert.Equal([StyleSlip.None, StyleSlip.None, StyleSlip.Family, StyleSlip.None], outline.Items[0].Series!.Members.Select(member => member.Slip));
    }

    [Fact]
    public void A_slip_of_words_stays_in_its_series()
    {
        var outline = OutlineAssert.Items("我们的办法有四条：[1|一是|]勤走；[1|二是|]勤看；[1|三是|]勤问；[1|四要|]勤记。");
        Assert.Equal([StyleSlip.None, StyleSlip.None, StyleSlip.None, StyleSlip.Style], outline.Items[0].Series!.Members.Select(member => member.Slip));
    }

    [Fact]
    public void Third_may_follow_secondly()
    {
        var outline = OutlineAssert.Items("""
            [1|首先，|]要把账算清。一分一厘都要对得上。
            [1|其次，|]要把人找齐。会做的都请来。
            [1|第三，|]要把事办好。办完了贴出来。
            """);
        Assert.Equal([StyleSlip.None, StyleSlip.None, StyleSlip.Family], outline.Items[0].Series!.Members.Select(member => member.Slip));
    }

    [Fact]
    public void Half_width_brackets_are_a_slip_of_form()
    {
        var outline = OutlineAssert.Items("""
            [1|（一）|]修渠
            渠要直。
            [1|(二)|]修路
            路要平。
            [1|（三）|]修桥
            桥要牢。
            """);
        Assert.Equal([StyleSlip.None, StyleSlip.Form, StyleSlip.None], outline.Items[0].Series!.Members.Select(member => member.Slip));
    }

    [Fact]
    public void A_malformed_marker_keeps_its_place()
    {
        var outline = OutlineAssert.Items("""
            [1|一、|]修渠
            [1|二二、|]修路
            [1|三、|]修桥
            """);
        Assert.Equal([1, 2, 3], outline.Items[0].Series!.Members.Select(member => member.ExpectedOrdinal));
    }

    [Theory]
    [InlineData("2024.12.31前完成")]
    [InlineData("1.5米以下不许下水")]
    [InlineData("2.0版已经上线")]
    [InlineData("2023.xlsx请下载")]
    public void A_figure_is_no_member(string line) => OutlineAssert.Items($"""
        [1|一、|]修渠
        {line}
        [1|二、|]修路
        """);

    [Fact]
    public void The_first_member_may_hide_in_a_paragraph() => OutlineAssert.Items("""
        我表个态，向大家作三点承诺。[1|第一，|]按时到岗。天再冷也不迟到。
        [1|第二，|]按规操作。机器再熟也不图快。
        [1|第三，|]按时交班。事情不过夜。
        """);

    [Fact]
    public void The_first_member_may_open_a_paragraph_and_the_rest_follow_in_it() => OutlineAssert.Items("[1|一是|]早起；[1|二是|]早到；[1|三是|]早做完。\n别的话不多说。");

    [Theory]
    [InlineData("；")]
    [InlineData("。")]
    [InlineData("，")]
    public void Any_mark_may_stand_between_members(string mark) =>
        OutlineAssert.Items($"办法有三个：[1|一是|]多走路{mark}[1|二是|]多看书{mark}[1|三是|]多问人。");

    [Theory]
    [InlineData("首先，我代表学校欢迎大家。")]
    [InlineData("最后，再说一句心里话。")]
    [InlineData("一方面，大家都很辛苦。")]
    [InlineData("其一，账目不清。")]
    public void A_word_without_a_partner_is_no_member(string sentence) => OutlineAssert.Items($"""
        同志们：
        {sentence}
        别的事情会后再商量，请大家多提意见。
        谢谢大家！
        """);

    [Fact]
    public void With_a_partner_it_is_one() => OutlineAssert.Items("[1|一方面|]，人手不够；[1|另一方面|]，机器太老。");

    [Fact]
    public void A_salutation_behind_the_last_item_leaves_the_sections() => OutlineAssert.Items("""
        同志们：
        [1|一、|]修好渠
        渠通了，水才来。
        [1|二、|]管好水
        水来了，人要省。
        同志们，水是庄稼的命，大家要把话带回去。
        [1|一要|]传达好。一户不漏。
        [1|二要|]落实好。一天不拖。
        谢谢大家！
        """);

    [Fact]
    public void A_salutation_before_a_later_item_is_emphasis() => OutlineAssert.Items("""
        同志们：
        [1|一、|]修好渠
        同志们，渠通了，水才来。
        [1|二、|]管好水
        水来了，人要省。
        [1|三、|]分好水
        先下游，后上游。
        谢谢大家！
        """);

    [Fact]
    public void Parallel_lead_sentences_are_inferred_items()
    {
        const string Rest = "这些年我走过许多村子，见过许多人，听过许多话，记下来的本子有半人高，翻开哪一页都有说不完的事情，也有放不下的牵挂。";
        var outline = OutlineAssert.Items($"""
            同志们：
            今天和大家谈谈我的体会。
            [1||]在走访的路上学会了听话。{Rest}
            [1||]在算账的桌上学会了较真。{Rest}
            [1||]在修渠的工地学会了吃苦。{Rest}
            谢谢大家！
            """);
        Assert.All(outline.Items, item => Assert.True(item.IsInferred));
        Assert.Equal("在走访的路上学会了听话", outline.Items[0].Heading);
    }

    [Fact]
    public void Own_lines_are_inferred_headings() => OutlineAssert.Items("""
        巷子里的故事
        各位邻居：
        今天给大家讲几个故事，都是真事。
        [1||]半夜送药的小伙子
        那天下着大雨，老人的药吃完了。他骑车跑了三条街。
        [1||]楼道里的一盏灯
        灯坏了没有人换，他自己掏钱买了一盏。
        [1||]门口那把借不完的伞
        门口放着一把伞，谁用谁拿，用完放回来。
        谢谢大家！
        """);

    [Fact]
    public void An_attachment_opens_a_new_scope() => OutlineAssert.Items("""
        关于清理河道的通知
        各村：
        [1|一、|]时间
        从周一开始，到周五结束。
        [1|二、|]要求
        人人参加，不留死角。
        某某镇人民政府
        2024年3月5日
        [1||]附件1
        分段表
        [2|一、|]上游段
        归东村管，从桥头到闸口。
        [2|二、|]下游段
        归西村管，从闸口到渡口。
        """);

    [Fact]
    public void Fenced_code_and_comments_are_no_speech() => OutlineAssert.Items("""
        # 动员讲话
        同志们：
        ## [1|一、|]总体要求
        要早，要快，要稳。
        <!-- 一、这里是草稿 -->
        ```
        1. 这是代码
        2. 这也是代码
        ```
        ## [1|二、|]具体任务
        **[2|一是|]**修渠；**[2|二是|]**修路。
        """);
}
