using System.Text.Json;
using OutlineLint.Tests.Reporting.Schemas;

namespace OutlineLint.Tests.Cli.Check;

public sealed class SarifTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New()
        .WithFile("讲话/食 堂.txt", CheckRun.Speech)
        .WithFile("b.md", "<!-- outlinelint-disable-next-line OL601: 人名 -->\n甲。\n<!-- outlinelint-disable-next-line OL602 -->\n好\n")
        .WithFile("good.txt", "好");

    [Theory]
    [InlineData(".")]
    [InlineData("good.txt")]
    [InlineData("讲话/食 堂.txt", "--lang", "zh")]
    public void A_report_is_valid(params string[] args)
    {
        _run.Run(["check", "--output-format", "sarif", .. args]);
        Assert.Empty(Mistakes(_run.Output));
    }

    [Fact]
    public void A_report_of_the_real_rules_is_valid()
    {
        using var run = new TestRun();
        run.WithFile("a.txt", CheckRun.Speech).Run("check", "--output-format", "sarif", "--select", "ALL");
        Assert.Empty(Mistakes(run.Output));
    }

    [Fact]
    public void A_baseline_is_valid()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "x/../base.sarif", "--write-baseline"));
        Assert.Empty(Mistakes(_run.TextOf("base.sarif")));
    }

    [Theory]
    [InlineData("\"startLine\":4", "\"startLine\":0")]
    [InlineData("\"columnKind\":\"utf16CodeUnits\"", "\"columnKind\":\"bytes\"")]
    [InlineData("\"partialFingerprints\"", "\"fingerprint\"")]
    [InlineData("\"version\":\"2.1.0\",", "")]
    public void The_schema_is_really_looked_at(string good, string bad)
    {
        _run.Run("check", "--output-format", "sarif");
        Assert.Contains(good, _run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Mistakes(_run.Output.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void Paths_are_relative_however_a_file_was_named()
    {
        _run.Run("check", "--output-format", "sarif", _run.Folder["讲话/食 堂.txt"]);
        Assert.Contains("\"uri\":\"%E8%AE%B2%E8%AF%9D/%E9%A3%9F%20%E5%A0%82.txt\",\"uriBaseId\":\"%SRCROOT%\"", _run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static List<string> Mistakes(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return JsonSchema.Sarif.Mistakes(json.RootElement);
    }
}
