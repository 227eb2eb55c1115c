using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Lint;

public sealed class FixApplierTests
{
    [Theory]
    [InlineData("甲和丙", FixApplicability.Safe, "乙和丙")]
    [InlineData("甲和丙", FixApplicability.Unsafe, "乙和丁")]
    [InlineData("<!-- outlinelint-disable-next-line OL601, OL602 -->\n好\n甲", FixApplicability.Safe, "好\n乙")]
    [InlineData("<!-- outlinelint-disable-next-line OL601, OL602, OL603 -->\n甲戊", FixApplicability.Safe, "<!-- outlinelint-disable-next-line OL601, OL603 -->\n甲戊")]
    [InlineData("好 <!-- outlinelint-disable OL601 --> 好\r\n", FixApplicability.Safe, "好  好\r\n")]
    public void Fixes_are_applied_until_nothing_changes(string text, FixApplicability most, string expected) =>
        Assert.Equal(expected, Fix(text, most, [.. WordRule.Catalog.Rules]));

    [Fact]
    public void Fixes_that_overlap_are_applied_one_after_the_other() =>
        Assert.Equal("丑子", Fix("甲乙丙", FixApplicability.Safe, new WordRule("OL601", "甲乙", "丑"), new WordRule("OL602", "乙丙", "寅"), new WordRule("OL603", "丙", "子")));

    [Fact]
    public void What_a_fix_uncovers_at_its_place_is_repaired_too() =>
        Assert.Equal("好丙", Fix("好甲", FixApplicability.Safe, new WordRule("OL601", "甲", "乙"), new WordRule("OL602", "乙", "丙")));

    [Fact]
    public void A_fix_that_makes_a_new_finding_is_left_out_and_the_others_are_not() =>
        Assert.Equal("甲 丁 甲 丁", Fix("甲 丙 甲 丙", FixApplicability.Safe, new WordRule("OL601", "甲", "戊"), new WordRule("OL602", "丙", "丁"), new WordRule("OL603", "戊")));

    [Fact]
    public void Rules_that_quarrel_come_to_an_end()
    {
        SpeechRule[] rules = [new WordRule("OL601", "甲", "乙"), new WordRule("OL602", "乙", "甲")];

        var once = Fix("甲乙甲乙", FixApplicability.Safe, rules);

        Assert.Equal(once, Fix(once, FixApplicability.Safe, rules));
    }

    [Fact]
    public void A_second_run_changes_nothing_on_random_text()
    {
        var random = new Random(20260101);
        SpeechRule[] rules = [new WordRule("OL601", "甲", "乙丙"), new WordRule("OL602", "乙乙", "丁"), new WordRule("OL603", "丙丁", ""), new WordRule("OL604", "戊", "戊甲"), new WordRule("OL605", "丙丙")];
        for (var i = 0; i < 100; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => "甲乙丙丁戊\n"[random.Next(6)]));
            var before = new Linter(rules).Lint(SyntaxTree.ParseText(text)).Length;
            var once = Fix(text, FixApplicability.Safe, rules);

            Assert.Equal(once, Fix(once, FixApplicability.Safe, rules));
            Assert.InRange(new Linter(rules).Lint(SyntaxTree.ParseText(once)).Length, 0, before);
        }
    }

    [Fact]
    public void A_line_that_a_fix_adds_ends_like_the_others() =>
        Assert.Equal("好\r\n乙\r\n\r\n乙", Fix("好\r\n甲甲", FixApplicability.Safe, new WordRule("OL601", "甲甲", "乙\n\n乙")));

    [Fact]
    public void Renumbering_takes_the_later_members_along() => Assert.Equal(
        "一、抓学习\n学要学深。\n二、抓落实\n落要落细。\n三、抓监督\n督要督实。\n",
        Fix("一、抓学习\n学要学深。\n三、抓落实\n落要落细。\n四、抓监督\n督要督实。\n", FixApplicability.Unsafe, [.. WordRule.Catalog.Rules]));

    private static string Fix(string text, FixApplicability most, params SpeechRule[] rules)
    {
        var linter = new Linter(rules);
        var result = new FixApplier(tree => linter.Analyze(tree), most).Apply(linter.Analyze(SyntaxTree.ParseText(text)));
        return result.Result.Outline.Tree.Text.ToString();
    }
}
