using OutlineLint.Diagnostics;
using OutlineLint.Rules;
using OutlineLint.Rules.Markers;

namespace OutlineLint.Tests.Rules.Markers;

public class MarkerFormTests
{
    [Theory]
    [InlineData("OL301", "第一、抓早。早动手。\n第二，抓小。小处着手。", "第一、")]
    [InlineData("OL301", "首先、要有底数。\n其次，要有办法。\n最后，要有结果。", "首先、")]
    [InlineData("OL301", "原因有两条。其一、人手少；其二，路程远。", "其一、")]
    [InlineData("OL302", "一，看清\n甲乙丙丁。\n二、看远\n春夏秋冬。", "一，")]
    [InlineData("OL302", "一、看清\n甲乙丙丁。\n二．看远\n春夏秋冬。", "二．")]
    [InlineData("OL302", "甲.东片\n先修路。\n乙、西片\n后修桥。", "甲.")]
    [InlineData("OL302", "壹，总论\n说说来历。\n贰、分论\n说说办法。", "壹，")]
    [InlineData("OL303", "（1）、看表。\n（2）看灯。\n（3）看门。", "（1）、")]
    [InlineData("OL303", "①.看表。\n②看灯。\n③看门。", "①.")]
    [InlineData("OL305", "（1）看表。\n(2)看灯。\n（3）看门。", "(2)")]
    [InlineData("OL306", "（1）看表。\n(2）看灯。\n（3）看门。", "(2）")]
    [InlineData("OL307", "（ 一 ）看表。要看准。\n（二）看灯。要看清。", "（ 一 ）")]
    [InlineData("OL307", "一 、看清\n甲乙丙丁。\n二、看远\n春夏秋冬。", "一 、")]
    [InlineData("OL307", "（一）看表。要看准。\n（二）　看灯。要看清。", "（二）　")]
    [InlineData("OL304", "1.看表\n要看准。\n2。看灯\n要看清。", "2。")]
    public void One_slip_is_one_finding(string id, string text, string place) =>
        Assert.Equal([$"{id} {place}"], RuleFolder.FindingsIn(text));

    [Theory]
    [InlineData("第一、二卷资料已经整理好。")]
    [InlineData("各项工作都要争第一、创一流。")]
    [InlineData("十九届二中、三中、四中全会")]
    [InlineData("第一章　总则\n第一条　为了管好水，制定本办法。\n第二条　本办法从今天起施行。")]
    [InlineData("1. 看表\n要看准。\n2. 看灯\n要看清。")]
    [InlineData("一是看表；二是看灯。")]
    [InlineData("1）看表；\n2）看灯。")]
    [InlineData("一\n那一年冬天很冷。\n二\n第二年春天来得早。")]
    [InlineData("高一、高二年级和一、二线城市都一样。")]
    public void What_is_right_or_no_marker_is_left_alone(string text) => Assert.Empty(RuleFolder.FindingsIn(text));

    [Theory]
    [InlineData("一、看表\n要看准。\n二、看灯\n要看清。\n3、看门\n要看牢。")]
    [InlineData("（一）看表。要看准。\n（二）看灯。要看清。\n3、看门。要看牢。")]
    public void A_member_of_another_style_belongs_to_mixed_styles(string text) => Assert.Empty(RuleFolder.FindingsIn(text));

    [Fact]
    public void A_slip_in_a_whole_series_is_one_finding_with_a_fix_for_all()
    {
        var rule = new ArabicPointRule();
        var findings = RuleAssert.Finds(rule, "[|1、|]看表\n要看准。\n2、看灯\n要看清。\n3、看门\n要看牢。");
        var finding = Assert.Single(findings);
        Assert.Equal("阿拉伯数字作序号，后面用下脚点，“1、”应写成“1.”。这一序列共有 3 处，请一并改正。", finding.Message.Chinese);
        Assert.Equal("A point follows an Arabic figure: write '1.' for '1、'; 3 markers of this list are written like that", finding.Message.English);
        Assert.Equal(3, finding.Fix!.Changes.Length);
    }

    [Fact]
    public void Two_widths_in_one_series_are_the_business_of_mixed_styles()
    {
        Assert.Empty(RuleFolder.FindingsIn("1．看表\n要看准。\n2.看灯\n要看清。\n3.看门\n要看牢。"));
        Assert.Equal(["OL304 １、"], RuleFolder.FindingsIn("１、看表\n要看准。\n２、看灯\n要看清。"));
    }

    [Fact]
    public void Two_slips_in_one_marker_have_fixes_that_do_not_overlap()
    {
        const string Text = "（一）看表。要看准。\n(二)、看灯。要看清。\n（三）看门。要看牢。";
        var rules = new SpeechRule[] { new NoMarkAfterBracketsRule(), new FullWidthBracketsRule() };
        var changes = rules.SelectMany(rule => new Linting.Linter([rule]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText(Text))).ToArray();
        Assert.Equal("（一）看表。要看准。\n（二）看灯。要看清。\n（三）看门。要看牢。", RuleAssert.Repair(Text, changes));
    }

    [Fact]
    public void A_point_before_a_figure_keeps_its_distance()
    {
        const string Text = "1、12345热线有人接\n要接得快。\n2、96111热线有人接\n要答得准。";
        var repaired = RuleAssert.Repair(Text, new Linting.Linter([new ArabicPointRule()]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText(Text)));
        Assert.Equal("1. 12345热线有人接\n要接得快。\n2. 96111热线有人接\n要答得准。", repaired);
        Assert.Empty(RuleFolder.FindingsIn(repaired));
    }

    [Theory]
    [InlineData("一：看清\n甲乙丙丁。\n二、看远\n春夏秋冬。", FixApplicability.Unsafe)]
    [InlineData("一　看清\n甲乙丙丁。\n二　看远\n春夏秋冬。", FixApplicability.Unsafe)]
    [InlineData("一，看清\n甲乙丙丁。\n二、看远\n春夏秋冬。", FixApplicability.Safe)]
    public void A_colon_or_a_blank_for_the_comma_is_for_a_person_to_see(string text, FixApplicability applicability)
    {
        var finding = Assert.Single(new Linting.Linter([new NumeralEnumerationCommaRule()]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText(text)));
        Assert.Equal(applicability, finding.Fix!.Applicability);
        Assert.StartsWith("一、看清\n", RuleAssert.Repair(text, [finding]), StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_a_paragraph_the_point_is_only_offered()
    {
        var finding = Assert.Single(new Linting.Linter([new ArabicPointRule()]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText("今天讲两件事：1、看表；2、看灯。")));
        Assert.Equal(FixApplicability.Unsafe, finding.Fix!.Applicability);
    }

    [Fact]
    public void Profiles_shift_the_rules()
    {
        const string Text = "1、看表\n要看准。\n2、看灯\n要看清。\n(1)看门。\n(2)看窗。";
        Assert.Equal(["OL304 1、", "OL305 (1)"], RuleFolder.FindingsIn(Text));
        Assert.Empty(RuleFolder.FindingsIn(Text, Profile.Taiwan));
        Assert.Equal(RuleSeverity.Warning, new ArabicPointRule().Descriptor.SeverityIn(Profile.Document));
    }

    [Fact]
    public void Messages_show_the_marker()
    {
        Assert.Equal("次序语后面用逗号，“第一、”应写成“第一，”。", Message("第一、抓早。早动手。\n第二，抓小。小处着手。"));
        Assert.Equal("不带括号的汉字数字作序号，后面用顿号，“一，”应写成“一、”。", Message("一，看清\n甲乙丙丁。\n二、看远\n春夏秋冬。"));
        Assert.Equal("带括号或圆圈的序号后面不加标点，“（1）、”应写成“（1）”。", Message("（1）、看表。\n（2）看灯。\n（3）看门。"));
        Assert.Equal("序号的括号要用全角，“(2)”应写成“（2）”。", Message("（1）看表。\n(2)看灯。\n（3）看门。"));
        Assert.Equal("序号的括号前后不配对，“(2）”应写成“（2）”。", Message("（1）看表。\n(2）看灯。\n（3）看门。"));
        Assert.Equal("序号里和序号后面通常不空格，“（ 一 ）”写成“（一）”就可以了。", Message("（ 一 ）看表。要看准。\n（二）看灯。要看清。"));
        Assert.Equal("阿拉伯数字序号的数字和点用半角，“１．”应写成“1.”。这一序列共有 2 处，请一并改正。", Message("１．看表\n要看准。\n２．看灯\n要看清。"));
    }

    private static string Message(string text) =>
        Assert.Single(new Linting.Linter(RuleSet.All.Where(rule => rule.Descriptor.Category == RuleCategory.Marker)).Lint(OutlineLint.Syntax.SyntaxTree.ParseText(text))).Message.Chinese;
}
