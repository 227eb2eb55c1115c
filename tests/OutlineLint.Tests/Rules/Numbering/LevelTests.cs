using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Tests.Rules.Numbering;

/// <summary>OL205, OL208, OL209, OL210 and OL212.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("一、修路\n修了三里。\n二、架桥\n首先，架了一座大桥，又架了一座小桥。")]
    [InlineData("一、修路\n修了三里。\n二、架桥\n• 架了一座。")]
    [InlineData("一、修路\n（一）修主路。修了三里。\n········\n二、架桥\n架了一座。")]
    [InlineData("各单位：\n请按要求办理。\n附件：1.任务清单\n某某办公室\n2024年5月1日")]
    public void Some_things_stand_alone(string text) => RuleAssert.Finds(new PartneredItemsRule(), text);

    [Fact]
    public void A_lone_item_names_the_missing_one()
    {
        var finding = Assert.Single(RuleAssert.Finds(new PartneredItemsRule(), """
            一、修路
            [|1.|]修主路。修了三里。
            二、架桥
            架了一座。
            """));
        Assert.Equal("只有“1.”，没有“2.”。只有一项时通常不编号，请去掉序号，或者补上“2.”。", finding.Message.Chinese);
    }

    [Fact]
    public void A_list_of_another_size_than_announced_has_that_finding_only() => RuleAssert.Finds(new PartneredItemsRule(), """
        下面，我讲两点意见。
        一、修路
        修了三里，又修了两里，还要再修一里。
        """);

    [Fact]
    public void A_text_of_two_levels_may_go_from_the_first_form_to_the_third() => RuleAssert.Finds(new LevelByLevelRule(), """
        一、修路
        1.修主路。修了三里。
        2.修支路。修了两里。
        二、架桥
        1.架大桥。架了一座。
        2.架小桥。架了两座。
        """);

    [Fact]
    public void Two_levels_in_two_forms_are_worth_knowing() => Assert.Equal(RuleSeverity.Info, Assert.Single(RuleAssert.Finds(new LevelByLevelRule(), """
        一、修路
        （一）修主路。修了三里。
        （二）修支路。修了两里。
        二、架桥
        [|1.|]架大桥。架了一座。
        2.架小桥。架了两座。
        """)).Severity);

    [Fact]
    public void Where_most_headings_do_without_the_level_nothing_is_skipped() => RuleAssert.Finds(new LevelByLevelRule(), """
        一、修路
        （一）修主路
        1.修东段。修了三里。
        2.修西段。修了两里。
        （二）修支路。修了两里。
        二、架桥
        1.架大桥。架了一座。
        2.架小桥。架了两座。
        三、植树
        1.植松树。植了百亩。
        2.植柏树。植了百亩。
        """);

    [Fact]
    public void A_skip_names_the_level_that_is_left_out() => Assert.Equal(
        "“二、”下面直接用了“1.”，越过了别处使用的“（一）”一层。请按“二、”“（一）”“1.”的次序编号。",
        RuleAssert.Finds(new LevelByLevelRule(), new LevelByLevelRule().Examples.Invalid)[0].Message.Chinese);

    [Fact]
    public void An_odd_parent_is_not_inverted() => RuleAssert.Finds(new DescendingLevelsRule(), """
        1、修路
        （一）修主路。修了三里。
        （二）修支路。修了两里。
        二、架桥
        （一）架大桥。架了一座。
        （二）架小桥。架了两座。
        三、植树
        植树百亩。
        """);

    [Fact]
    public void An_inversion_is_reported_where_it_first_shows() => Assert.Equal(
        "“（一）”用在了“1.”下面，层次倒置。请把两层的序号对调，或者改用更低一层的序号。",
        Assert.Single(RuleAssert.Finds(new DescendingLevelsRule(), """
            1.修路
            [|（一）|]修主路。修了三里。
            （二）修支路。修了两里。
            2.架桥
            （一）架大桥。架了一座。
            （二）架小桥。架了两座。
            """)).Message.Chinese);

    [Fact]
    public void Words_may_stand_inside_other_words() => RuleAssert.Finds(new DistinctLevelsRule(), """
        一要修路。修路要做到：一是修主路；二是修支路。
        二要架桥。架桥要做到：一是架大桥；二是架小桥。
        """);

    [Fact]
    public void Four_levels_are_not_too_deep() => RuleAssert.Finds(new ShallowLevelsRule(), """
        一、修路
        （一）修主路
        1.修东段
        （1）平整路基。当年完成。一是备料；二是备工。
        （2）铺设路面。次年完成。
        2.修西段。修了两里。
        （二）修支路。修了两里。
        二、架桥
        架了一座。
        """);

    [Fact]
    public void A_regulation_may_be_deep() =>
        Assert.Empty(new Linter([new ShallowLevelsRule()]).Lint(
            OutlineLint.Syntax.SyntaxTree.ParseText(AnnotatedText.Parse(new ShallowLevelsRule().Examples.Invalid).Text), new LintOptions { Profile = Profile.Regulation }));
}
