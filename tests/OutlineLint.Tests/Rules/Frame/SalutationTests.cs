using OutlineLint.Rules.Frame;

namespace OutlineLint.Tests.Rules.Frame;

public class SalutationTests
{
    private const string Body = "\n河水涨了，人心不能慌。\n";

    [Theory]
    [InlineData("[|同志们|]", "同志们：", "称谓“同志们”后面没有标点，规定用冒号。请改为“同志们：”。")]
    [InlineData("[|同志们:|]", "同志们：", "称谓“同志们”后面用了半角冒号“:”，中文规定用全角冒号。请改为“同志们：”。")]
    [InlineData("[|各位领导、同志们,|]", "各位领导、同志们：", "称谓“各位领导、同志们”后面用了“,”，规定用冒号。请改为“各位领导、同志们：”。")]
    public void A_salutation_takes_a_colon(string salutation, string repaired, string message)
    {
        var marked = "在全镇防汛工作会议上的讲话\n" + salutation + Body;
        var findings = RuleAssert.Finds(new SalutationColonRule(), marked);
        Assert.Equal(message, Assert.Single(findings).Message.Chinese);
        Assert.Equal("在全镇防汛工作会议上的讲话\n" + repaired + Body, RuleAssert.Repair(AnnotatedText.Parse(marked).Text, findings));
    }

    [Theory]
    [InlineData("同志们！")]
    [InlineData("亲爱的同学们，大家下午好！")]
    [InlineData("同志们，今天只讲一件事。")]
    public void Exclamations_greetings_and_emphasis_are_left_alone(string first) =>
        RuleAssert.Finds(new SalutationColonRule(), "在全镇防汛工作会议上的讲话\n" + first + Body);

    [Fact]
    public void A_half_width_colon_on_the_line_of_the_text_is_found_too() => RuleAssert.Finds(new SalutationColonRule(), "[|同志们:|]今天只讲一件事。" + Body);

    [Theory]
    [InlineData("[|同志们：|]守住大堤。", "同志们，守住大堤。")]
    [InlineData("[|同志们:|]", "同志们！")]
    public void A_second_salutation_is_emphasis(string line, string repaired)
    {
        var marked = "同志们：" + Body + line;
        var finding = Assert.Single(RuleAssert.Finds(new OneSalutationRule(), marked));
        Assert.Equal(0, Assert.Single(finding.Related).Span.Start);
        Assert.Equal("同志们：" + Body + repaired, RuleAssert.Repair(AnnotatedText.Parse(marked).Text, [finding]));
    }

    [Fact]
    public void The_message_names_the_second_salutation() => Assert.Equal(
        "正文中又出现称谓“同志们：”。称谓通常只在开头用一次，这里应当用逗号或者感叹号。",
        Assert.Single(RuleAssert.Finds(new OneSalutationRule(), "同志们：" + Body + "[|同志们：|]")).Message.Chinese);

    [Theory]
    [InlineData("同志们，守住大堤。")]
    [InlineData("同志们！")]
    [InlineData("各村：\n今晚上堤。")]
    [InlineData("全体党员：要走在前面。")]
    [InlineData("在护堤队员座谈会上的讲话\n同志们：\n辛苦了。")]
    public void Emphasis_labels_and_other_speeches_are_no_second_salutation(string rest) => RuleAssert.Finds(new OneSalutationRule(), "同志们：" + Body + rest);

    [Theory]
    [InlineData("[|各位代表、同志们：|]今天只讲一件事。", "各位代表、同志们：\n今天只讲一件事。", "称谓“各位代表、同志们：”和正文连在一行。称谓通常单独成行，请在它后面换行。")]
    [InlineData("[|同学们，大家好！|]今天只讲一件事。", "同学们，大家好！\n今天只讲一件事。", "称谓“同学们，大家好！”和正文连在一行。称谓通常单独成行，请在它后面换行。")]
    public void A_salutation_has_its_own_line(string line, string repaired, string message)
    {
        var findings = RuleAssert.Finds(new SalutationLineRule(), line + Body);
        Assert.Equal(message, Assert.Single(findings).Message.Chinese);
        Assert.Equal(repaired + Body, RuleAssert.Repair(AnnotatedText.Parse(line + Body).Text, findings));
    }

    [Fact]
    public void A_salutation_behind_the_byline_is_taken_off_it()
    {
        const string Marked = "在全镇防汛工作会议上的讲话\r\n　　副镇长　石见青[|各位代表：|]\r\n　　河水涨了，人心不能慌。\r\n";
        var findings = RuleAssert.Finds(new SalutationLineRule(), Marked);
        Assert.Equal("称谓“各位代表：”和前面的署名连在一行。称谓通常单独成行，请在它前面换行。", Assert.Single(findings).Message.Chinese);
        Assert.Equal("在全镇防汛工作会议上的讲话\r\n　　副镇长　石见青\r\n　　各位代表：\r\n　　河水涨了，人心不能慌。\r\n", RuleAssert.Repair(AnnotatedText.Parse(Marked).Text, findings));
    }

    [Fact]
    public void Emphasis_at_the_start_is_no_salutation() => RuleAssert.Finds(new SalutationLineRule(), "同志们，今天只讲一件事。" + Body);
}
