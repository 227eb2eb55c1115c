using OutlineLint.Reporting.Rules;
using OutlineLint.Rules;
using OutlineLint.Tests.Lint;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Cli;

public sealed class RuleCommandTests : IDisposable
{
    private readonly TestRun _run = new() { Rules = new([.. WordRule.Catalog.Rules]) };

    [Theory]
    [InlineData("text", "zh")]
    [InlineData("text", "en")]
    [InlineData("markdown", "zh")]
    [InlineData("json", "zh")]
    public void A_rule_is_explained(string format, string language)
    {
        Assert.Equal(0, _run.Run("rule", "skipped-number", "--output-format", format, "--lang", language));
        Snapshot.Match(_run.Output, $"{format}.{language}");
    }

    [Fact]
    public void Without_a_rule_all_are_listed()
    {
        Assert.Equal(0, _run.Run("rule"));
        Assert.Equal(_run.Rules.Rules.Length, _run.Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_rule_that_there_is_not_is_one_line()
    {
        Assert.Equal(2, _run.Run("rule", "skipped-numbers"));
        Assert.Equal("outlinelint: no rule skipped-numbers; did you mean skipped-number?\n", _run.Error);
    }

    [Fact]
    public void The_pages_in_docs_are_those_that_the_command_writes()
    {
        using var run = new TestRun();
        Assert.Equal(0, run.Run("rule", "--output-folder", "docs"));
        var docs = Path.Combine(Snapshot.RepositoryRoot(), "docs", "rules");
        if (Snapshot.Accepts)
            Assert.Equal(0, run.Run("rule", "--output-folder", docs));
        var pages = RuleSet.All.Select(RuleMarkdown.FileNameOf).Append(RuleMarkdown.IndexName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(pages, Directory.GetFiles(docs).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.All(pages, page => Assert.True(
            File.ReadAllText(Path.Combine(docs, page)).ReplaceLineEndings("\n") == File.ReadAllText(run.Folder[$"docs/{page}"]),
            $"docs/rules/{page} is stale: run outlinelint rule --output-folder docs/rules"));
    }

    public void Dispose() => _run.Dispose();
}
