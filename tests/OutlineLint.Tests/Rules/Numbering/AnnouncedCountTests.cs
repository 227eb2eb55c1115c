using OutlineLint.Diagnostics;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Tests.Rules.Numbering;

/// <summary>OL211.</summary>
public class AnnouncedCountTests
{
    private static readonly AnnouncedCountRule Rule = new();

    [Theory]
    [InlineData("下面，我讲[|三点|]意见。\n一、修路\n修了三里。\n二、架桥\n架了一座。", RuleSeverity.Error)]
    [InlineData("重点做好以下[|4项|]工作：一是修路；二是架桥；三是植树。", RuleSeverity.Error)]
    [InlineData("抓好以下[|三个|]方面：一是修路；二是架桥；三是植树；四是引水。\n还要排好次序，二是先修路；三是再架桥；四是后植树。", RuleSeverity.Error)]
    [InlineData("主要有[|三个|]方面，一是修路；二是架桥；三是植树；四是引水。", RuleSeverity.Warning)]
    [InlineData("下面，我讲[|几点|]意见。\n一、修路\n修了三里，又修了两里，还要再修一里。", RuleSeverity.Warning)]
    public void A_count_is_compared_with_the_list_behind_it(string text, RuleSeverity severity) =>
        Assert.Equal(severity, Assert.Single(RuleAssert.Finds(Rule, text)).Severity);

    [Theory]
    [InlineData("做好以下两项工作：一是修路；二是架桥。")]
    [InlineData("我讲几点意见：一是修路；二是架桥。")]
    [InlineData("县里派三个组进村：一是修路；二是架桥。")]
    [InlineData("讲清“三个问题”，再说别的：一是修路；二是架桥。")]
    [InlineData("以上三点意见，请抓好落实：一是修路；二是架桥。")]
    [InlineData("提出两项要求、十条措施：一是修路；二是架桥。")]
    [InlineData("做好以下三项工作：一是修路；二是架桥。最后，还要植树。")]
    [InlineData("做好以下四项工作：一是修路；二是架桥；四是植树。")]
    [InlineData("下面，我讲三点意见。\n这几年路修得不少，桥也架了不少，但是树还没有栽好。\n一、修路\n修了三里。\n二、架桥\n架了一座。")]
    public void In_doubt_the_count_stands(string text) => RuleAssert.Finds(Rule, text);

    [Fact]
    public void The_message_has_both_numbers_and_the_list_is_linked()
    {
        var finding = Assert.Single(RuleAssert.Finds(Rule, "抓好以下[|三个|]方面的工作：一是修路；二是架桥。"));
        Assert.Equal("这里说“三个”，后面列了 2 项。请改正数目，或者增删条目。", finding.Message.Chinese);
        Assert.Single(finding.Related);
    }
}
