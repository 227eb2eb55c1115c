using OutlineLint.Rules.Hygiene;

namespace OutlineLint.Tests.Rules.Hygiene;

/// <summary>Elisions, invisible characters and paragraphs that were pasted twice.</summary>
public class LeftoverTests
{
    private const string One = "入汛以来，镇村干部吃住在堤上，守住了每一处险工险段。\n";
    private const string Two = "粮食和药品都已备好，各村要派专人清点、登记、看管。\n";

    [Theory]
    [InlineData("河水涨了。\n[|··········|]\n人心不能慌。")]
    [InlineData("河水涨了。\n[|………………\n\n（略）|]\n人心不能慌。")]
    [InlineData("名单[|（略）|]，分工[|(从略)|]。")]
    [InlineData("河水涨了[|···|]人心不能慌。")]
    public void What_was_left_out_is_found(string marked) => RuleAssert.Finds(new NothingLeftOutRule(), marked);

    [Theory]
    [InlineData("苗木、水泵……都要备足。")]
    [InlineData("阿卜杜拉·买买提说，这些（哪一样也不能忽略）都要备足。")]
    [InlineData("---\n河水涨了。\n————\n人心不能慌。")]
    [InlineData("战略）（策略")]
    public void Ordinary_marks_leave_nothing_out(string text) => RuleAssert.Finds(new NothingLeftOutRule(), text);

    [Fact]
    public void The_message_shows_the_trace() => Assert.Equal(
        "此处用“（略）”省略了内容。请补上原文；如果本来就不要这一段，请删去省略的痕迹。",
        Assert.Single(RuleAssert.Finds(new NothingLeftOutRule(), "名单[|（略）|]如下。")).Message.Chinese);

    [Fact]
    public void Invisible_characters_are_told_once_a_line_and_deleted()
    {
        const string Marked = "河水[|\u200B|]涨了，\uFEFF人心\u200B不能慌。\n";
        var finding = Assert.Single(RuleAssert.Finds(new VisibleCharactersRule(), Marked));
        Assert.Equal("此处夹有看不见的字符（U+200B 零宽空格），这一行共 3 个，会影响查找、排版和字数。请删去。", finding.Message.Chinese);
        Assert.Equal(2, finding.Related.Length);
        Assert.Equal("河水涨了，人心不能慌。\n", RuleAssert.Repair(AnnotatedText.Parse(Marked).Text, [finding]));
    }

    [Theory]
    [InlineData("\uFEFF河水涨了，\u200B\n\u200B人心不能慌。\uFEFF")]
    [InlineData("堤上的一家👨\u200D👩\u200D👧来了")]
    [InlineData("ئۇيغۇر\u200Cچە河水涨了")]
    [InlineData("co\u00ADoperation")]
    public void At_line_ends_and_in_other_scripts_they_are_left_alone(string text) => RuleAssert.Finds(new VisibleCharactersRule(), text);

    [Fact]
    public void Neighbours_that_repeat_neighbours_are_one_finding()
    {
        var marked = One + Two + "今晚起，轮流上堤。\n[|" + One + Two.TrimEnd('\n') + "|]\n就这些。\n";
        var finding = Assert.Single(RuleAssert.Finds(new DistinctParagraphsRule(), marked));
        Assert.Equal("从“入汛以来，镇村干部吃住在堤上，守……”起的 2 段与第 1 行起的内容完全相同，可能是重复粘贴。请删去其中一处。", finding.Message.Chinese);
        Assert.Equal(0, Assert.Single(finding.Related).Span.Start);
        Assert.Equal(One + Two + "今晚起，轮流上堤。\n就这些。\n", RuleAssert.Repair(AnnotatedText.Parse(marked).Text, [finding]));
    }

    [Fact]
    public void The_last_paragraph_goes_with_the_line_end_before_it()
    {
        var marked = One + Two + "[|" + One.TrimEnd('\n') + "|]";
        var findings = RuleAssert.Finds(new DistinctParagraphsRule(), marked);
        Assert.Equal("这一段（“入汛以来，镇村干部吃住在堤上，守……”）与第 1 行完全相同，可能是重复粘贴。请删去其中一段。", Assert.Single(findings).Message.Chinese);
        Assert.Equal((One + Two).TrimEnd('\n'), RuleAssert.Repair(AnnotatedText.Parse(marked).Text, findings));
    }

    [Fact]
    public void A_heading_is_not_left_alone()
    {
        var marked = "一、看住堤\n" + One + "二、管住人\n[|" + One.TrimEnd('\n') + "|]\n三、备足粮\n" + Two;
        Assert.Null(Assert.Single(RuleAssert.Finds(new DistinctParagraphsRule(), marked)).Fix);
    }

    [Theory]
    [InlineData("（颁奖，音乐起，全体起立鼓掌，合影后从左侧下台，礼仪引导）\n河水涨了。\n（颁奖，音乐起，全体起立鼓掌，合影后从左侧下台，礼仪引导）")]
    [InlineData("一是守住大堤，守住每一处险工险段，守住人心。\n一是守住大堤，守住每一处险工险段，守住人心。")]
    [InlineData("河水涨了。\n河水涨了。")]
    public void Directions_numbered_paragraphs_and_short_lines_may_return(string text) => RuleAssert.Finds(new DistinctParagraphsRule(), text);
}
