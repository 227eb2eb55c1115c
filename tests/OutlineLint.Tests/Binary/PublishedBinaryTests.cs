using OutlineLint.Rules;
using OutlineLint.Tests.Documents;
using OutlineLint.Tests.Rules;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Binary;

/// <summary>What is compiled ahead of time says to the letter what is compiled just in time.</summary>
public sealed class PublishedBinaryTests
{
    [Theory]
    [InlineData("tree", "seeds")]
    [InlineData("outline", "seeds")]
    [InlineData("outline", "--output-format", "json", "seeds")]
    [InlineData("outline", "--output-format", "opml", "seeds")]
    [InlineData("check", "seeds")]
    [InlineData("check", "--select", "ALL", "--lang", "zh", "seeds")]
    [InlineData("check", "--output-format", "json", "seeds")]
    [InlineData("check", "--output-format", "sarif", "seeds")]
    [InlineData("check", "--output-format", "junit", "seeds")]
    [InlineData("check", "--output-format", "html", "seeds")]
    [InlineData("outline", "--output-format", "html", "seeds")]
    [InlineData("check", "--diff", "--unsafe-fixes", "seeds")]
    [InlineData("check", "no-such-file.txt")]
    [InlineData("check", "--output-format", "no-such-format")]
    [InlineData("rule")]
    [InlineData("rule", "OL201")]
    [InlineData("config", "seeds/flood-season.txt")]
    [InlineData("--help")]
    public void It_says_the_same(params string[] args) => SaysTheSame(SeedFiles.Root, args);

    [Fact]
    public void Every_rule_runs()
    {
        using var folder = new TemporaryFolder();
        foreach (var rule in RuleSet.All)
            folder.Write($"{rule.Descriptor.Id}.md", AnnotatedText.Parse(rule.Examples.Invalid).Text);

        var run = SaysTheSame(folder.FullPath, "check", "--select", "ALL", "--output-format", "concise", ".");

        Assert.All(RuleSet.All, rule => Assert.Contains($"{rule.Descriptor.Id}.md:", run.Output, StringComparison.Ordinal));
        Assert.All(RuleSet.All, rule => Assert.Contains($" {rule.Descriptor.Id} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void It_repairs_a_file()
    {
        using var folder = new TemporaryFolder();
        var text = "同志们：\n第一、抓学习。\n第二、抓落实。\n谢谢大家！\n";
        folder.Write("inside.txt", text);
        folder.Write("binary.txt", text);

        PublishedBinary.Run(folder.FullPath, "check", "--fix", "binary.txt");
        PublishedBinary.RunInside(folder.FullPath, "check", "--fix", "inside.txt");

        Assert.Equal(folder.Bytes("inside.txt"), folder.Bytes("binary.txt"));
        Assert.NotEqual(text, File.ReadAllText(folder["binary.txt"]));
    }

    private static ProgramRun SaysTheSame(string folder, params string[] args)
    {
        var run = PublishedBinary.Run(folder, args);
        Assert.Equal(PublishedBinary.RunInside(folder, args), run);
        return run;
    }
}
