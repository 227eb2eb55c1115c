using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules.Hygiene;

namespace OutlineLint.Tests.Rules.Hygiene;

public class DateTests
{
    [Theory]
    [InlineData("[|2024年05月01日|]合龙", "2024年5月1日合龙", "日期“2024年05月01日”的月、日前面不应补 0，规定写作“2024年5月1日”。")]
    [InlineData("[|2024年05月|]合龙", "2024年5月合龙", "日期“2024年05月”的月、日前面不应补 0，规定写作“2024年5月”。")]
    [InlineData("[|05月12日|]合龙", "5月12日合龙", "日期“05月12日”的月、日前面不应补 0，规定写作“5月12日”。")]
    [InlineData("今年[|5月01日|]合龙", "今年5月1日合龙", "日期“5月01日”的月、日前面不应补 0，规定写作“5月1日”。")]
    [InlineData("[|二零二四年|]合龙", "二〇二四年合龙", "“二零二四年”中的零规定写作“〇”。请改为“二〇二四年”。")]
    [InlineData("[|二○二四年|]五月", "二〇二四年五月", "“二○二四年”中的零规定写作“〇”。请改为“二〇二四年”。")]
    [InlineData("[|二0一零年|]合龙", "二〇一〇年合龙", "“二0一零年”中的零规定写作“〇”。请改为“二〇一〇年”。")]
    public void A_date_in_a_wrong_form_is_mended(string marked, string repaired, string message)
    {
        var findings = RuleAssert.Finds(new DateFormRule(), marked);
        Assert.Equal(message, Assert.Single(findings).Message.Chinese);
        Assert.Equal(repaired, RuleAssert.Repair(AnnotatedText.Parse(marked).Text, findings));
        RuleAssert.Finds(new DateFormRule(), repaired);
    }

    [Theory]
    [InlineData("[|2月30日|]")]
    [InlineData("[|2023年2月29日|]")]
    [InlineData("[|2024年13月|]")]
    [InlineData("[|4月31日|]")]
    [InlineData("[|2024年02月30日|]")]
    [InlineData("[|九月三十一日|]")]
    [InlineData("[|二〇二四年二月三十日|]")]
    public void A_day_that_no_calendar_has_is_found_and_not_mended(string marked)
    {
        var finding = Assert.Single(RuleAssert.Finds(new DateFormRule(), "定于" + marked + "合龙"));
        Assert.Null(finding.Fix);
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal($"“{marked[2..^2]}”这个日子不存在。请核对月份和日期。", finding.Message.Chinese);
    }

    [Theory]
    [InlineData("2024年5月1日、10月20日、二〇二四年五月一日合龙")]
    [InlineData("2月29日，2024年2月29日，1900年1月31日合龙")]
    [InlineData("农历二月三十日，闰二月三十日，阴历2月30日，二月三十日合龙")]
    [InlineData("一千零五年，三十年，二〇〇〇年，2000年，零八年合龙")]
    [InlineData("13个月，每月，月月，30月龄，05月，满3年06月，本月31日")]
    [InlineData("2月28日至30日，2024.05.01，1-05月合龙")]
    [InlineData("中华民国114年2月28日合龙")]
    [InlineData("年月日")]
    [InlineData("月")]
    public void Right_dates_and_other_numbers_are_left_alone(string text) => RuleAssert.Finds(new DateFormRule(), text);

    [Fact]
    public void Padding_matters_under_a_document_and_hardly_in_a_speech()
    {
        Assert.Equal(RuleSeverity.Info, Assert.Single(RuleAssert.Finds(new DateFormRule(), "[|2024年05月01日|]，大堤合龙。")).Severity);
        Assert.Equal(RuleSeverity.Warning, Assert.Single(RuleAssert.Finds(new DateFormRule(), "[|2024年05月01日|]，大堤合龙。", new LintOptions { Profile = Profile.Document })).Severity);
        Assert.Equal(RuleSeverity.Warning, Assert.Single(RuleAssert.Finds(new DateFormRule(), "在全镇防汛工作会议上的讲话\n（[|2024年06月12日|]）\n同志们：\n河水涨了。")).Severity);
    }

    [Fact]
    public void Taiwan_has_its_own_zeros() => RuleAssert.Finds(new DateFormRule(), "二○二四年05月01日合龙", new LintOptions { Profile = Profile.Taiwan });
}
