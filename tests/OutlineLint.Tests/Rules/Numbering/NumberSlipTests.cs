using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules.Numbering;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Rules.Numbering;

/// <summary>OL201 to OL204 and OL213: one wrong number is one finding of one rule.</summary>
public class NumberSlipTests
{
    [Theory]
    [InlineData("一、二、三、四、", "")]
    [InlineData("一、二、四、五、", "OL201 四、")]
    [InlineData("一、二、三、五、", "OL201 五、")]
    [InlineData("一、二、五、四、五、", "OL201 五、")]
    [InlineData("一、二、二、三、", "OL202 二、")]
    [InlineData("一、二、二、四、", "OL202 二、")]
    [InlineData("一、三、三、四、", "OL202 三、")]
    [InlineData("一、一、二、三、", "OL202 一、")]
    [InlineData("一、一、三、四、", "OL202 一、")]
    [InlineData("一、三、二、四、", "OL203 二、")]
    [InlineData("二、一、三、四、", "OL203 一、")]
    [InlineData("二、三、四、", "OL204 二、")]
    [InlineData("二、二、三、四、", "OL204 二、")]
    public void One_slip_in_a_series_is_one_finding(string markers, string expected)
    {
        var text = string.Join('\n', markers.Split('、', StringSplitOptions.RemoveEmptyEntries).Select(numeral => $"{numeral}、抓工作\n工作要抓实。"));
        Assert.Equal(expected, string.Join("; ", Findings(text)));
    }

    [Theory]
    [InlineData("12 34 56", "")]
    [InlineData("12 12 12", "")]
    [InlineData("12 34 12", "OL213 （三）")]
    [InlineData("12 34 12 67", "OL204 （六）; OL213 （三）")]
    [InlineData("12 34 56 12", "OL213 （一）")]
    [InlineData("12 34 67", "OL201 （六）")]
    [InlineData("123 456 67", "OL202 （六）")]
    [InlineData("12 12 23", "OL204 （二）")]
    public void The_usage_of_the_document_tells_where_a_series_begins(string groups, string expected)
    {
        const string Numerals = "零一二三四五六七八九";
        var text = string.Join('\n', groups.Split(' ').Select((group, i) =>
            $"{Numerals[i + 1]}、抓工作\n{string.Join('\n', group.Select(digit => $"（{Numerals[digit - '0']}）抓实。样样抓实。"))}"));
        Assert.Equal(expected, string.Join("; ", Findings(text).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("抓三件事：一是修渠；二是打井；[|四是|]栽树。", "OL201")]
    [InlineData("抓三件事：一是修渠；二是打井；[|二是|]栽树。", "OL202")]
    [InlineData("抓三件事：一是修渠；[|一是|]打井；三是栽树。", "OL202")]
    [InlineData("抓三件事：一是修渠；三是打井；[|二是|]栽树。", "OL203")]
    public void A_slip_behind_a_semicolon_is_read(string marked, string id) => RuleAssert.Finds(OutlineLint.Rules.RuleSet.Find(id)!, marked);

    [Theory]
    [InlineData("一、甲\n（一）子。\n（三）丑。\n[|（二）|]寅。\n二、乙\n（四）卯。\n（五）辰。\n三、丙\n（六）巳。", "OL203")]
    [InlineData("一、甲\n（一）子。\n（二）丑。\n[|（二）|]寅。\n二、乙\n（四）卯。\n（五）辰。\n三、丙\n（六）巳。", "OL202")]
    public void A_slip_does_not_stop_numbers_that_run_through(string marked, string id)
    {
        RuleAssert.Finds(OutlineLint.Rules.RuleSet.Find(id)!, marked);
        Assert.Single(Findings(AnnotatedText.Parse(marked).Text));
    }

    [Fact]
    public void Articles_run_on_across_chapters() => RuleAssert.Finds(new ContiguousOrdinalsRule(), """
        第一章 总则
        第一条 为了规范管理，制定本办法。
        第二条 本办法适用于全体职工。
        第二章 考勤
        [|第四条|] 职工应当按时到岗。
        第五条 请假应当事先报告。
        """);

    [Fact]
    public void An_elision_explains_a_gap() => RuleAssert.Finds(new ContiguousOrdinalsRule(), """
        一、抓学习
        学要学深。
        ········
        四、抓监督
        督要督实。
        """);

    [Fact]
    public void An_attachment_counts_anew() => Assert.Empty(Findings("""
        一、抓学习
        学要学深。
        二、抓落实
        落要落细。

        附件

        工作分工

        一、办公室负责统筹，每周报送进度。
        二、后勤处负责保障，每天检查物资。
        """));

    [Fact]
    public void Words_are_not_counted() => Assert.Empty(Findings("""
        我提两点要求。
        首先，要抓学习。再次，要抓落实。
        一方面，要抓进度；再一方面，要抓质量。
        """));

    [Fact]
    public void Two_lists_at_the_top_repeat_each_other()
    {
        var finding = Assert.Single(RuleAssert.Finds(new UniqueOrdinalsRule(), """
            一、抓学习，学要学深学透，逐篇逐段学。
            二、抓落实，落要落细落小，逐条逐项落。
            一年的工作有成绩，也有不足，明年还要接着干，还要干得更好。
            [|一、|]抓监督，督要督到一线，逐村逐户督。
            二、抓总结，总要总出经验，逐月逐季总。
            """));
        Assert.Equal(RuleSeverity.Warning, finding.Severity);
        Assert.Equal("同一层又从“一、”编起，与前面的“一、”重号。请接着往下编，或者给两部分各加一个上级标题。", finding.Message.Chinese);
    }

    [Fact]
    public void Two_lists_that_a_label_sets_apart_do_not() => RuleAssert.Finds(new UniqueOrdinalsRule(), """
        说明：
        一、沟口的桥去年夏天塌了半边，车辆过不去。
        二、两岸的住户要绕行六里路，十分不便。
        办法：
        一、先搭便桥，汛期以前通行。
        二、再修新桥，入冬以前完工。
        """);

    [Fact]
    public void Two_lists_that_a_heading_sets_apart_do_not() => RuleAssert.Finds(new UniqueOrdinalsRule(), """
        一、抓学习，学要学深学透，逐篇逐段学。
        二、抓落实，落要落细落小，逐条逐项落。
        同志们，明年还要接着干，还要干得更好。
        一、抓监督，督要督到一线，逐村逐户督。
        二、抓总结，总要总出经验，逐月逐季总。
        """);

    [Fact]
    public void Renumbering_goes_on_to_the_end_of_the_series()
    {
        var findings = RuleAssert.Finds(new UniqueOrdinalsRule(), """
            （一）修路。修了三里。
            （二）架桥。架了一座。
            [|（二）|]植树。植树百亩。
            （三）引水。引水到田。
            """);
        Assert.Equal("从此处起重新编号：“（三）”等 2 处", findings[0].Fix!.Title.Chinese);
        Assert.Equal("“（二）”重号，前面另有一个“（二）”，此处应为“（三）”。请重新编号。", findings[0].Message.Chinese);
        Assert.Single(findings[0].Related);
    }

    [Fact]
    public void A_wrong_number_among_right_ones_changes_alone()
    {
        var finding = Assert.Single(RuleAssert.Finds(new ContiguousOrdinalsRule(), """
            一、修路
            修了三里。
            二、架桥
            架了一座。
            [|五、|]植树
            植树百亩。
            四、引水
            引水到田。
            五、通电
            通电到户。
            """));
        Assert.Equal("此处应为“三、”，写成了“五、”，与前后的序号接不上。请改正序号。", finding.Message.Chinese);
        Assert.Equal("三、", Assert.Single(finding.Fix!.Changes).NewText);
    }

    private static IEnumerable<string> Findings(string text) =>
        new Linter([new ContiguousOrdinalsRule(), new UniqueOrdinalsRule(), new AscendingOrdinalsRule(), new FromOneRule(), new NumberingModeRule()])
            .Lint(SyntaxTree.ParseText(text)).Select(finding => $"{finding.Rule.Id} {text.Substring(finding.Span.Start, finding.Span.Length)}");
}
