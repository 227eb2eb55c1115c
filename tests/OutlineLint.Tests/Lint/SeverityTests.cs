using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Lint;

public sealed class SeverityTests
{
    private static readonly RuleDescriptor Rule = WordRule.Catalog.Find("OL601")!.Descriptor.In(Profile.Document, RuleSeverity.None).In(Profile.Regulation, RuleSeverity.Error);

    [Theory]
    [InlineData(Profile.Speech, null, RuleSeverity.Warning)]
    [InlineData(Profile.Document, null, RuleSeverity.None)]
    [InlineData(Profile.Regulation, null, RuleSeverity.Error)]
    [InlineData(Profile.Speech, Profile.Document, RuleSeverity.None)]
    [InlineData(Profile.Speech, Profile.Regulation, RuleSeverity.Warning)]
    public void An_inferred_profile_only_lowers(Profile profile, Profile? inferred, RuleSeverity expected) =>
        Assert.Equal(expected, new SeverityTable(new LintOptions { Profile = profile }, inferred).Of(Rule));

    [Fact]
    public void The_configuration_replaces_the_profile_and_the_selection_decides_last()
    {
        var options = new LintOptions { Profile = Profile.Document, Severities = ImmutableDictionary<string, RuleSeverity>.Empty.Add("OL601", RuleSeverity.Info) };

        Assert.Equal(RuleSeverity.Info, SeverityTable.Of(Rule, options));
        Assert.Equal(RuleSeverity.None, SeverityTable.Of(Rule, options with { Selection = Selection("OL602", "") }));
        Assert.Equal(RuleSeverity.Warning, SeverityTable.Of(Rule, new LintOptions { Profile = Profile.Document, Selection = Selection("ALL", "") }));
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("ALL", "", true)]
    [InlineData("OL2", "", false)]
    [InlineData("hygiene", "", true)]
    [InlineData("no-ol601", "OL6", true)]
    [InlineData("OL6", "ol601", false)]
    [InlineData("OL601", "OL601", false)]
    [InlineData("", "OL60", false)]
    public void The_narrower_word_decides(string select, string ignore, bool? expected) => Assert.Equal(expected, Selection(select, ignore).Decide("OL601"));

    [Theory]
    [InlineData("OL")]
    [InlineData("OL9")]
    [InlineData("OL6011")]
    [InlineData("numbring")]
    public void A_word_may_mean_no_rule(string word) => Assert.Null(RuleSelector.Parse(word, WordRule.Catalog));

    [Theory]
    [InlineData("第一条 甲。\n第二条 乙。\n第三条 丙。\n", Profile.Regulation)]
    [InlineData("青禾县人民政府文件\n青政发〔2024〕12号\n青禾县人民政府关于做好春耕的通知\n各镇人民政府、县直各部门：\n现通知如下。\n", Profile.Document)]
    [InlineData("青禾县人民政府关于做好春耕的通知\n各镇人民政府、县直各部门：\n根据青政发〔2024〕12号文件，现通知如下。\n", null)]
    [InlineData("在春耕会议上的讲话\n同志们：\n根据第一条，我讲三点。\n", null)]
    public void The_profile_can_be_told_from_the_text(string text, Profile? expected) =>
        Assert.Equal(expected, ProfileInference.Infer(OutlineLint.Outlining.Outline.Create(SyntaxTree.ParseText(text))));

    private static RuleSelection Selection(string select, string ignore) => new(Selectors(select), Selectors(ignore));

    private static ImmutableArray<RuleSelector> Selectors(string word) => word == "" ? [] : [RuleSelector.Parse(word, WordRule.Catalog)!.Value];
}
