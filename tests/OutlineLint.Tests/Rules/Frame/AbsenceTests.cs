using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules.Frame;

namespace OutlineLint.Tests.Rules.Frame;

/// <summary>Title, salutation and closing are missed only where the genre asks for them.</summary>
public class AbsenceTests
{
    private const string Body = "\n河水涨了，人心不能慌。\n今晚起，各村轮流上堤。\n粮食和药品都已备好。";

    [Theory]
    [InlineData("[|同志们|]：" + Body, "“同志们”之前没有标题。稿子印发、存档时通常要有标题，请补上。")]
    [InlineData("来源：本站\n[|近日|]，堤上来了新机器。" + Body, "“近日”之前没有标题。稿子印发、存档时通常要有标题，请补上。")]
    public void A_text_without_a_title_is_told_so(string marked, string message)
    {
        var finding = Assert.Single(RuleAssert.Finds(new TitleRule(), marked));
        Assert.Equal(message, finding.Message.Chinese);
        Assert.Equal(RuleSeverity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("一、抓学习\n学要学深。")]
    public void A_fragment_lacks_nothing(string text)
    {
        RuleAssert.Finds(new TitleRule(), text);
        RuleAssert.Finds(new SalutationRule(), text);
        RuleAssert.Finds(new ClosingRule(), text);
    }

    [Theory]
    [InlineData("在全镇防汛工作会议上的讲话（初稿）")]
    [InlineData("把堤守住\n——在全镇防汛工作会议上的发言")]
    [InlineData("《第三党支部专题党课》")]
    [InlineData("在全镇防汛工作会议上的致辞 王小河")]
    public void A_speech_needs_a_salutation(string title)
    {
        var finding = Assert.Single(RuleAssert.Finds(new SalutationRule(), title + Body.Replace("河水涨了", "[|河水涨了|]", StringComparison.Ordinal)));
        Assert.Equal("讲话在“河水涨了”之前没有称谓。当面讲的稿子通常先称呼听众，请另起一行加上“同志们：”之类的称谓。", finding.Message.Chinese);
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("青禾镇二〇二四年防汛工作总结")]
    [InlineData("关于做好防汛工作的通知")]
    [InlineData("青禾镇防汛工作方案")]
    [InlineData("青禾镇堤防管理办法")]
    [InlineData("堤上的灯")]
    [InlineData("致全镇村民的公开信")]
    [InlineData("学习防汛工作会议精神的心得体会")]
    [InlineData("在全镇防汛工作会议上的讲话（摘要）")]
    public void Other_genres_and_excerpts_need_neither_salutation_nor_closing(string title)
    {
        RuleAssert.Finds(new SalutationRule(), title + Body);
        RuleAssert.Finds(new ClosingRule(), title + Body);
    }

    [Theory]
    [InlineData("青禾镇政府")]
    [InlineData("近日，青禾镇的堤上来了一批新机器。")]
    public void Nobody_misses_a_salutation_in_what_may_be_an_article(string first)
    {
        RuleAssert.Finds(new SalutationRule(), first + Body);
        RuleAssert.Finds(new ClosingRule(), first + Body);
    }

    [Fact]
    public void A_body_that_speaks_to_people_at_once_has_its_salutation() =>
        RuleAssert.Finds(new SalutationRule(), "在全镇防汛工作会议上的讲话\n同志们，今天只讲一件事。" + Body);

    [Theory]
    [InlineData("我就讲这些。")]
    [InlineData("谢谢大家！")]
    [InlineData("最后，祝大家身体健康、阖家幸福！")]
    [InlineData("大家辛苦了。祝乡亲们今年有个好收成！")]
    [InlineData("·············")]
    public void A_formula_a_wish_or_a_cut_ends_a_speech(string last) =>
        RuleAssert.Finds(new ClosingRule(), "在全镇防汛工作会议上的讲话\n同志们：" + Body + "\n" + last);

    [Fact]
    public void A_call_ends_a_speech_well_enough()
    {
        var finding = Assert.Single(RuleAssert.Finds(new ClosingRule(), "在全镇防汛工作会议上的讲话\n同志们：" + Body + "\n同志们，堤在人在。[|让我们一起守住大堤，为全镇的平安贡献力量！|]"));
        Assert.Equal(RuleSeverity.Info, finding.Severity);
        Assert.Equal("讲话以号召收尾，没有结束语。这样结束也可以；当面讲的稿子通常再加一句“我就讲这些，谢谢大家！”。", finding.Message.Chinese);
    }

    [Fact]
    public void A_report_that_is_read_out_may_end_on_a_call() =>
        RuleAssert.Finds(new ClosingRule(), "青禾镇政府工作报告\n各位代表：" + Body + "\n让我们一起守住大堤，为全镇的平安贡献力量！");

    [Fact]
    public void A_speech_that_stops_is_told_so_before_its_attachments()
    {
        var finding = Assert.Single(RuleAssert.Finds(new ClosingRule(), "在全镇防汛工作会议上的讲话\n同志们：\n河水涨了，人心不能慌。\n今晚起，各村轮流上堤。\n人要够。[|粮食和药品都要备好。|]\n\n附件1\n\n值班表\n\n张村一队守东段。"));
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal("讲话停在这一句，没有结束语，也没有祝愿或者号召，听众不知道讲完没有。通常用“我就讲这些，谢谢大家！”之类的话收尾。", finding.Message.Chinese);
    }

    [Fact]
    public void What_may_be_a_speech_is_asked_mildly()
    {
        var finding = Assert.Single(RuleAssert.Finds(new ClosingRule(), "今年的防汛工作快要结束了。" + Body.Replace("粮食和药品都已备好。", "[|粮食和药品都已备好。|]", StringComparison.Ordinal)));
        Assert.Equal(RuleSeverity.Info, finding.Severity);
        Assert.Equal("全文停在这一句，没有结束语。如果是讲话稿，通常要用“我就讲这些，谢谢大家！”之类的话收尾。", finding.Message.Chinese);
    }

    [Theory]
    [InlineData(Profile.Document)]
    [InlineData(Profile.Regulation)]
    [InlineData(Profile.Taiwan)]
    public void Other_profiles_miss_neither_salutation_nor_closing(Profile profile)
    {
        var options = new LintOptions { Profile = profile };
        RuleAssert.Finds(new SalutationRule(), "在全镇防汛工作会议上的讲话" + Body, options);
        RuleAssert.Finds(new ClosingRule(), "在全镇防汛工作会议上的讲话" + Body, options);
    }

    [Fact]
    public void An_official_document_must_have_a_title() =>
        Assert.Equal(RuleSeverity.Warning, Assert.Single(RuleAssert.Finds(new TitleRule(), "[|各村民委员会|]：" + Body, new LintOptions { Profile = Profile.Document })).Severity);
}
