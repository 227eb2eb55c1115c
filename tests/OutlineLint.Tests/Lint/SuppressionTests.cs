using OutlineLint.Linting;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Lint;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("甲", "OL601")]
    [InlineData("<!-- outlinelint-disable-next-line OL601 -->\n甲", "")]
    [InlineData("<!-- outlinelint-disable-next-line OL601 -->\n\n甲", "")]
    [InlineData("<!-- outlinelint-disable-next-line OL601 -->\n\n甲\n甲", "OL601")]
    [InlineData("<!-- outlinelint-disable-next-line no-ol601, OL602：理由 -->\n甲丙", "")]
    [InlineData("<!-- outlinelint-disable-next-line -->\n甲丙戊", "")]
    [InlineData("甲\n<!-- outlinelint-disable OL601 -->\n甲\n<!-- outlinelint-enable OL601 -->\n甲", "OL601 OL601")]
    [InlineData("<!-- outlinelint-disable -->\n甲\n<!-- outlinelint-enable OL601 -->\n甲丙", "OL601")]
    [InlineData("甲\n<!-- outlinelint-disable-file OL601: 样稿 -->", "")]
    [InlineData("<!--\n  outlinelint-disable-next-line OL601:\n  理由\n-->\n甲", "")]
    [InlineData("<!-- outlinelint-disable-next-line OL601\n甲", "OL601")]
    [InlineData("outlinelint-disable-next-line OL601 -->\n甲", "OL601")]
    public void A_comment_hides_findings(string text, string expected) => Assert.Equal(expected, Ids(text));

    [Theory]
    [InlineData("<!-- outlinelint-disable-next-line OL601 -->\n好", "OL001")]
    [InlineData("<!-- outlinelint-disable-next-line OL601, OL602 -->\n甲", "OL001")]
    [InlineData("<!-- outlinelint-disable -->\n好", "OL001")]
    [InlineData("<!-- outlinelint-enable -->\n好", "")]
    [InlineData("<!-- outlinelint-disable-next-line OL699 -->\n好", "OL002")]
    [InlineData("<!-- outlinelint-disble OL601 -->\n好", "OL002")]
    [InlineData("<!-- outlinelint-disable-file OL001 -->\n<!-- outlinelint-disable-next-line OL601 -->\n好", "")]
    public void A_comment_that_does_nothing_is_reported(string text, string expected) => Assert.Equal(expected, Ids(text));

    [Fact]
    public void A_suppression_of_a_rule_that_did_not_run_is_not_judged()
    {
        var catalog = WordRule.Catalog;
        var options = new LintOptions { Selection = new([RuleSelector.Parse("OL0", catalog)!.Value, RuleSelector.Parse("OL602", catalog)!.Value], []) };

        Assert.Empty(Lint("<!-- outlinelint-disable-next-line OL601 -->\n好", options).Findings);
        Assert.Empty(Lint("<!-- outlinelint-disable -->\n好", options).Findings);
    }

    [Fact]
    public void What_is_hidden_is_kept_with_its_reason()
    {
        var suppressed = Assert.Single(Lint("<!-- outlinelint-disable-next-line OL601: 人名 -->\n甲").Suppressed);

        Assert.Equal(("OL601", true, "人名"), (suppressed.Finding.Rule.Id, suppressed.IsInSource, suppressed.Reason));
    }

    [Fact]
    public void In_plain_text_there_are_no_comments() =>
        Assert.Equal("OL601", Ids("<!-- outlinelint-disable-next-line OL601 -->\n甲", new LintOptions { ReadsSuppressions = false }));

    private static string Ids(string text, LintOptions? options = null) => string.Join(' ', Lint(text, options).Findings.Select(finding => finding.Rule.Id));

    private static LintResult Lint(string text, LintOptions? options = null) => new Linter(WordRule.Catalog.Rules).Analyze(SyntaxTree.ParseText(text), options);
}
