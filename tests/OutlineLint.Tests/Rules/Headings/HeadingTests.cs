using OutlineLint.Diagnostics;
using OutlineLint.Rules.Headings;

namespace OutlineLint.Tests.Rules.Headings;

public class HeadingTests
{
    [Fact]
    public void A_level_that_ends_in_full_stops_is_one_finding()
    {
        var finding = Assert.Single(RuleAssert.Finds(new HeadingEndMarkRule(), """
            一、看准
            （一）看天[|。|]
            天气一天三变。要勤看。
            （二）看水。
            水位一天三涨。要勤量。
            二、做实
            （一）筑堤。
            堤要加高。还要加宽。
            """));
        Assert.Equal("这一级的 2 个标题独占一行，末尾都加了标点，别的标题没有；通常都不加，请统一删去。", finding.Message.Chinese);
        Assert.Equal(FixApplicability.Unsafe, finding.Fix!.Applicability);
    }

    [Fact]
    public void A_mark_among_bare_siblings_is_deleted_safely()
    {
        var finding = Assert.Single(RuleAssert.Finds(new HeadingEndMarkRule(), "一、看准\n看准再下手。\n二、做实[|：|]\n做实再收手。\n三、守牢\n守牢不松手。"));
        Assert.Equal("独占一行的标题末尾通常不加标点，同级的标题也没有，请删去“：”。", finding.Message.Chinese);
        Assert.Equal(FixApplicability.Safe, finding.Fix!.Applicability);
    }

    [Fact]
    public void Behind_a_comma_the_heading_may_go_on() =>
        Assert.Equal(FixApplicability.Unsafe, Assert.Single(RuleAssert.Finds(new HeadingEndMarkRule(), "一、看准\n看准再下手。\n二、做实[|，|]\n做实再收手。\n三、守牢\n守牢不松手。")).Fix!.Applicability);

    [Theory]
    [InlineData("一、路线部分：\n（一）改走东街。\n（二）增设两站。\n二、班次\n早晚各加一班。\n三、宣传\n贴出告示。")]
    [InlineData("（一）毕业的；\n（二）转学的；\n（三）休学的。\n其他情形由学校决定。")]
    [InlineData("一、看准。看准再下手。\n二、做实。做实再收手。")]
    [InlineData("第一条　本办法管用水。\n水从河里来。\n第二条　节约有奖。\n奖金年底发。\n一、附则\n另行通知。\n二、解释\n由本处负责。")]
    [InlineData("一是看准。\n看准再下手。\n二是做实。\n做实再收手。")]
    public void Lead_ins_members_and_articles_keep_their_marks(string text) => RuleAssert.Finds(new HeadingEndMarkRule(), text);

    [Fact]
    public void An_empty_section_among_full_ones_is_found() =>
        Assert.Equal(
            "标题“二、做实”下面没有正文，也没有下一层，同级的标题多数都有。请补上内容，或者删去这个标题。",
            Assert.Single(RuleAssert.Finds(new EmptySectionRule(), "一、看准\n看准再下手。\n[|二、做实|]\n\n三、守牢\n守牢不松手。")).Message.Chinese);

    [Theory]
    [InlineData("一、看准\n二、做实\n三、守牢")]
    [InlineData("一、奏唱国歌\n二、领导讲话\n（一）总结去年\n（二）部署今年\n三、合影留念")]
    [InlineData("一、看准\n看准再下手。\n二、做实\n……\n三、守牢\n守牢不松手。")]
    [InlineData("一、看准\n看准再下手。\n二、做实\n做实再收手。\n三、守牢\n同志们，守牢才能安心，请大家记住。")]
    public void An_agenda_an_elision_and_text_behind_a_call_are_no_empty_sections(string text) => RuleAssert.Finds(new EmptySectionRule(), text);

    [Fact]
    public void A_repeated_heading_is_linked_with_its_twin()
    {
        var finding = Assert.Single(RuleAssert.Finds(new DuplicateHeadingRule(), "一、看准方向\n看准再下手。\n二、做实做细\n做实再收手。\n三、[|看准方向|]\n守牢不松手。"));
        Assert.Equal("标题“看准方向”和前面的“一、看准方向”重复，请改写其中一个。", finding.Message.Chinese);
        Assert.Equal(2, Assert.Single(finding.Related).Span.Start);
    }

    [Theory]
    [InlineData("一、东片\n（一）基本情况\n人多地少。\n（二）主要问题\n缺水。\n二、西片\n（一）基本情况\n地多人少。\n（二）主要问题\n缺路。")]
    [InlineData("一、看准\n看准再下手。\n一、看准\n看准再下手。")]
    [InlineData("基本情况\n东片人多地少，水源在北边的山沟里。\n\n主要问题\n缺水，渠道也年久失修了。\n\n基本情况\n西片地多人少，离公路有二十里。\n\n主要问题\n缺路，下雨天车进不来。")]
    public void Headings_of_two_parents_and_a_line_pasted_twice_are_left_alone(string text) => RuleAssert.Finds(new DuplicateHeadingRule(), text);

    [Fact]
    public void A_pasted_twin_without_text_is_one_finding() =>
        Assert.Equal(["OL403 看准方向"], RuleFolder.FindingsIn("一、做实做细\n做实再收手。\n二、看准方向\n三、看准方向\n看准再下手。\n四、守牢守好\n守牢不松手。"));

    [Theory]
    [InlineData("把牢方向，走得更稳", "把牢脉搏，看得更清", "把牢责任，干得更好", "[|紧盯作风，管得更严|]", "同级的另外 3 个标题都以“把牢”开头", true)]
    [InlineData("看准路子，把活干对", "找准位子，把活干好", "[|沉下身子，把手里的活一件一件干实|]", "放下架子，把活干活", "同级的另外 3 个标题的第 2 个分句都是 4 字左右", true)]
    [InlineData("指导思想", "工作目标", "主要措施", "加强领导，落实责任", "", false)]
    public void One_heading_that_breaks_the_form_is_found(string first, string second, string third, string fourth, string message, bool isFound)
    {
        var findings = RuleAssert.Finds(new UnevenHeadingsRule(), $"一、{first}\n甲乙丙丁。\n二、{second}\n甲乙丙丁。\n三、{third}\n甲乙丙丁。\n四、{fourth}\n甲乙丙丁。");
        Assert.Equal(isFound, findings.Length == 1);
        Assert.All(findings, finding => Assert.StartsWith(message, finding.Message.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void Three_headings_are_too_few_for_a_form() => RuleAssert.Finds(new UnevenHeadingsRule(), "一、看准路子，把活干对\n甲乙。\n二、抓安全\n甲乙。\n三、找准位子，把活干好\n甲乙。");

    [Fact]
    public void A_long_item_of_prose_is_no_long_heading() =>
        RuleAssert.Finds(new LongHeadingRule(), $"一、{new string('字', 70)}。\n甲乙丙丁。\n二、看准\n甲乙丙丁。");
}
