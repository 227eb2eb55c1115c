using OutlineLint.Diagnostics;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Tests.Rules.Numbering;

/// <summary>OL206 and OL207.</summary>
public class StyleTests
{
    private static readonly UniformStyleRule Styles = new();
    private static readonly UniformFamilyRule Families = new();

    [Fact]
    public void The_minority_is_blamed_also_where_it_comes_first()
    {
        var finding = Assert.Single(RuleAssert.Finds(Styles, """
            [|㈠|]修路。修了三里。
            （二）架桥。架了一座。
            （三）植树。植树百亩。
            （四）引水。引水到田。
            """));
        Assert.Equal("此处写成了“㈠”，与同级的“（二）”样式不一，应为“（一）”。", finding.Message.Chinese);
        Assert.Equal("（一）", finding.Fix!.Changes[0].NewText);
    }

    [Fact]
    public void A_run_of_odd_members_is_one_finding()
    {
        const string Text = """
            一、修路
            修了三里。
            二、架桥
            架了一座。
            三、植树
            植树百亩。
            [|4、|]引水
            引水到田。
            5、通电
            通电到户。
            """;
        var findings = RuleAssert.Finds(Styles, Text);
        Assert.Contains("四、引水\n引水到田。\n五、通电", RuleAssert.Repair(AnnotatedText.Parse(Text).Text, findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一，", "二、", "三、")]
    [InlineData("一、", "二.", "三、")]
    [InlineData("(一)", "（二）", "（三）")]
    [InlineData("（一）", "（二)", "（三）")]
    [InlineData("（一）", "（二）、", "（三）")]
    [InlineData("（一）", "（ 二 ）", "（三）")]
    [InlineData("1.", "2、", "3.")]
    public void A_slip_of_punctuation_is_left_to_the_marker_rules(string first, string second, string third) =>
        RuleAssert.Finds(Styles, $"{first}修路。修了三里。\n{second}架桥。架了一座。\n{third}植树。植树百亩。");

    [Fact]
    public void What_may_be_a_child_of_the_heading_before_is_not_blamed() => RuleAssert.Finds(Styles, """
        一、修路
        （一）修主路。修了三里。
        （二）修支路。修了两里。
        二、架桥
        （三）架大桥。架了一座。
        （四）架小桥。架了两座。
        """);

    [Fact]
    public void Widths_mixed_in_one_series_are_mended_to_the_standard()
    {
        const string Text = """
            1．修路。修了三里。
            [|2.|]架桥。架了一座。
            3．植树。植树百亩。
            """;
        var findings = RuleAssert.Finds(Styles, Text);
        Assert.Equal("1.修路。修了三里。\n2.架桥。架了一座。\n3.植树。植树百亩。", RuleAssert.Repair(AnnotatedText.Parse(Text).Text, findings));
    }

    [Fact]
    public void Widths_of_a_whole_series_are_left_to_the_marker_rules() => RuleAssert.Finds(Styles, """
        1．修路。修了三里。
        2．架桥。架了一座。
        3．植树。植树百亩。
        """);

    [Fact]
    public void Figures_of_chapters_are_of_one_kind() => RuleAssert.Finds(Styles, """
        第一章 总则
        第一条 为了规范管理，制定本办法。
        [|第2章|] 考勤
        第二条 职工应当按时到岗。
        第三章 附则
        第三条 本办法自公布之日起施行。
        """);

    [Fact]
    public void A_whole_series_in_another_form_is_reported_once()
    {
        var finding = Assert.Single(RuleAssert.Finds(Styles, """
            一、修路
            （一）修主路。修了三里。
            （二）修支路。修了两里。
            二、架桥
            [|㈠|]架大桥。架了一座。
            ㈡架小桥。架了两座。
            三、植树
            （一）植松树。植了百亩。
            （二）植柏树。植了百亩。
            """));
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal("这一组序号写作“㈠”，别处同级的序号写作“（一）”。请统一样式。", finding.Message.Chinese);
    }

    [Theory]
    [InlineData("一是修路；二是架桥；三是植树；[|四要|]引水。", "一是修路；二是架桥；三是植树；四是引水。")]
    [InlineData("[|一要|]修路；二是架桥；三是植树；四是引水。", "一是修路；二是架桥；三是植树；四是引水。")]
    [InlineData("首先，要修路。\n其次，要架桥。\n[|第三，|]要植树。", "首先，要修路。\n其次，要架桥。\n最后，要植树。")]
    [InlineData("[|首先，|]要修路。第二，要架桥。第三，要植树。", "第一，要修路。第二，要架桥。第三，要植树。")]
    public void Order_words_are_of_one_family(string list, string repaired)
    {
        var findings = RuleAssert.Finds(Families, list);
        Assert.Equal(repaired, RuleAssert.Repair(AnnotatedText.Parse(list).Text, findings));
    }

    [Theory]
    [InlineData("一方面，要修路；另一方面，要架桥。")]
    [InlineData("首先，要修路。其次，要架桥。最后，要植树。")]
    [InlineData("第一，要修路。第二，要架桥。最后，要植树。")]
    [InlineData("第一，要修路。第二、要架桥。第三，要植树。")]
    [InlineData("第一是修路。第二，要架桥。第三，要植树。")]
    public void What_belongs_together_is_not_mixed(string list) => RuleAssert.Finds(Families, list);

    [Fact]
    public void Wordings_of_one_family_differ_without_a_fix()
    {
        var finding = Assert.Single(RuleAssert.Finds(Families, """
            第一点体会是，路修好了，人心就齐了。
            第二点体会是，桥架好了，往来就多了。
            [|第三个问题是|]，树还没有栽好，水还没有引来。
            """));
        Assert.Null(finding.Fix);
        Assert.Equal("“第三个问题是”与同组的“第一点体会是”写法不一。请统一写法。", finding.Message.Chinese);
    }
}
