using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Reporting.Page;
using OutlineLint.Syntax;
using OutlineLint.Tests.Cli;
using OutlineLint.Tests.Seeds;
using OutlineLint.Tests.Snapshots;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Reporting.Page;

public sealed partial class PageTests
{
    private const string Speech = """
        在食堂安全会上的讲话（初稿）
        　　各位同事:
        　　一、看住原料
        　　第一、验收要细。第二，入库要快。
        　　三、看住灶台。
        谢谢大家！
        扫码关注公众号，下载完整版讲话稿
        """;

    [Fact]
    public void A_checked_speech_is_outline_text_and_cards() => Snapshot.Match(Section(Speech, MessageLanguage.Chinese).Html);

    [Fact]
    public void The_page_has_a_language() => Snapshot.Match(Section(Speech, MessageLanguage.English).Html);

    [Fact]
    public void Every_seed_is_shown_to_the_letter() => Assert.All(SeedFiles.Names, name =>
    {
        var text = SeedFiles.Read(name).Text;
        Assert.Equal(Lines(text.ToString()), Lines(TextOf(Section(text.ToString(), MessageLanguage.Chinese))));
    });

    [Fact]
    public void Any_text_is_shown_to_the_letter_and_is_markup_nowhere()
    {
        var characters = Gen.Elements("一", "二", "、", "（", "）", "(", ")", "1", ".", "。", "，", "第", "是", "同志们", "：", "谢谢大家！", "“", "\"", "<", ">", "&", "'", "</p>", "<b>", "{{style}}", " ", "　", "\t", "\u200B", "\n", "\r\n", "\u2028");
        Check.One(LawRuns.Config, Prop.ForAll(Gen.Choose(0, 60).SelectMany(length => characters.ListOf(length)).Select(string.Concat).ToArbitrary(), text =>
            Lines(text).SequenceEqual(Lines(TextOf(Section(text, MessageLanguage.Chinese))))));
    }

    [Theory]
    [InlineData("outline")]
    [InlineData("check")]
    public void The_page_is_one_file_that_asks_for_nothing(string command)
    {
        using var run = new TestRun().WithFile("a.txt", Speech).WithFile("b.txt", "{{script}}</script><script>alert(1)</script>\n一、好\n好。\n");
        run.Run(command, "--output-format", "html", "--lang", "zh", "a.txt", "b.txt");

        Assert.DoesNotMatch(Addresses(), run.Output);
        Assert.Contains("default-src 'none'; script-src 'sha256-", run.Output, StringComparison.Ordinal);
        Assert.Single(Scripts().Matches(run.Output));
        Assert.DoesNotContain("unsafe", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_with_a_mistake_is_shown_without_an_outline()
    {
        using var run = new TestRun().WithFile(".editorconfig", "[*]\noutlinelint_rule.no-such = none\n").WithFile("a.txt", Speech);
        run.Run("check", "--output-format", "html", "a.txt");
        Assert.Contains("outlinelint_rule.", run.Output, StringComparison.Ordinal);
        Assert.Contains("OL002", run.Output, StringComparison.Ordinal);
    }

    private static PageSection Section(string text, MessageLanguage language)
    {
        var result = new Linter().Analyze(SyntaxTree.ParseText(text), new LintOptions());
        var document = new PageDocument { FileName = "讲话/a.txt", Text = result.Outline.Tree.Text, Outline = result.Outline, Findings = result.Findings, Language = language };
        return PageSection.Of(document, 1, new PageOptions { Language = language });
    }

    /// <summary>What a reader of the markup takes for the text: the page is well-formed but for attributes without a value.</summary>
    private static string TextOf(PageSection section)
    {
        var body = Body().Match(section.Html).Value.Replace(" hidden>", ">", StringComparison.Ordinal);
        return string.Join('\n', XElement.Parse(body, LoadOptions.PreserveWhitespace).Elements().Where(line => line.Attribute("id") is not null).Select(line => line.Value));
    }

    /// <summary>The lines in which there is anything to be seen.</summary>
    private static ImmutableArray<string> Lines(string text) =>
        [.. text.Split(["\r\n", "\n", "\r", "\u2028"], StringSplitOptions.None).Where(line => !string.IsNullOrWhiteSpace(line.Replace("\u200B", "", StringComparison.Ordinal)))];

    [GeneratedRegex("<section class=\"text\".*?</section>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Body();

    [GeneratedRegex("(?:src|href)=\"(?!#|data:)|url\\(|@import|https?://(?!www\\.w3\\.org/2000/svg)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex("<script", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scripts();
}
