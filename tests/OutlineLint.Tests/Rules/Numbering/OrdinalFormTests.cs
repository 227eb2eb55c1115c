using OutlineLint.Rules.Numbering;

namespace OutlineLint.Tests.Rules.Numbering;

/// <summary>OL214 and OL215.</summary>
public class OrdinalFormTests
{
    [Theory]
    [InlineData("一、修路\n修了三里。\n[|ニ、|]架桥。架了一座。\n三、植树\n植树百亩。", "“ニ、”中的“ニ”不是数字，此处应为“二”。请改正，否则编目录和查找都认不出来。")]
    [InlineData("一、修路\n修了三里。\n[|二二、|]架桥\n架了一座。\n三、植树\n植树百亩。", "“二二、”中的“二二”不是数字，此处应为“二”。请改正，否则编目录和查找都认不出来。")]
    public void A_numeral_that_is_none_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Single(RuleAssert.Finds(new WellFormedOrdinalsRule(), text)).Message.Chinese);

    [Fact]
    public void A_malformed_numeral_keeps_its_place() => RuleAssert.Finds(new ContiguousOrdinalsRule(), """
        一、修路
        修了三里。
        二二、架桥
        架了一座。
        三、植树
        植树百亩。
        """);

    [Fact]
    public void The_second_of_two_markers_is_no_list()
    {
        const string Text = """
            一、修路
            修了三里。
            二、（一）架桥
            架了一座。
            三、植树
            植树百亩。
            """;
        RuleAssert.Finds(new PartneredItemsRule(), Text);
        RuleAssert.Finds(new SingleMarkerRule(), Text.Replace("（一）", "[|（一）|]", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_markers_may_be_a_habit_of_the_document() => RuleAssert.Finds(new SingleMarkerRule(), """
        一、（一）修主路。修了三里。
        （二）修支路。修了两里。
        二、（一）架大桥。架了一座。
        （二）架小桥。架了两座。
        """);

    [Fact]
    public void A_chapter_may_be_followed_by_its_article() => RuleAssert.Finds(new SingleMarkerRule(), """
        第一章 第一条 为了规范管理，制定本办法。
        第二条 本办法适用于全体职工。
        """);

    [Fact]
    public void A_marker_typed_beside_an_automatic_one_is_surplus()
    {
        var finding = Assert.Single(RuleAssert.Finds(new SingleMarkerRule(), """
            一、修路
            修了三里。
            二、[|二、|]架桥
            架了一座。
            """));
        Assert.Equal("“二、”后面紧接着“二、”，一项挂了两个序号。请删去多余的“二、”。", finding.Message.Chinese);
    }
}
