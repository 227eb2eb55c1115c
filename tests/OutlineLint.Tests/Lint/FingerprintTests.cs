using OutlineLint.Linting;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Lint;

public sealed class FingerprintTests
{
    private const string Text = "一、抓学习\n好甲好。\n二、抓落实\n好甲好。\n";

    [Fact]
    public void A_fingerprint_knows_the_heading_and_no_position()
    {
        var before = Fingerprints(Text);

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, Fingerprints("各位代表：\n\n" + Text));
        Assert.Equal(before, Fingerprints(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(before, Fingerprints(Text.Replace("二、", "三、", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_that_are_alike_are_counted() =>
        Assert.Equal(["1", "2"], Fingerprints("一、抓学习\n甲甲。\n").Select(fingerprint => fingerprint.Split(':')[1]));

    private static List<string> Fingerprints(string text) =>
        [.. new Linter([WordRule.Catalog.Find("OL601")!]).Lint(SyntaxTree.ParseText(text)).Select(finding => finding.Fingerprint)];
}
