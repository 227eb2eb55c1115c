using OutlineLint.Rules;

namespace OutlineLint.Tests.Rules;

public class RuleExamplesTests
{
    public static TheoryData<string> Ids => [.. RuleSet.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_valid_example_has_no_finding(string id) => RuleAssert.Finds(RuleSet.Find(id)!, RuleSet.Find(id)!.Examples.Valid);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_invalid_example_has_the_marked_findings(string id)
    {
        var findings = RuleAssert.Finds(RuleSet.Find(id)!, RuleSet.Find(id)!.Examples.Invalid);
        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fix_makes_the_repaired_example_and_nothing_is_left(string id)
    {
        var rule = RuleSet.Find(id)!;
        var text = AnnotatedText.Parse(rule.Examples.Invalid).Text;
        var findings = RuleAssert.Finds(rule, rule.Examples.Invalid);
        Assert.Equal(rule.Examples.Repaired ?? text, RuleAssert.Repair(text, findings));
        Assert.Equal(rule.Descriptor.Fix is not null, rule.Examples.Repaired is not null);
        if (rule.Examples.Repaired is not null)
            RuleAssert.Finds(rule, rule.Examples.Repaired);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_chinese_message_ends_with_a_full_stop_and_an_english_one_without(string id)
    {
        var rule = RuleSet.Find(id)!;
        foreach (var finding in RuleAssert.Finds(rule, rule.Examples.Invalid))
        {
            Assert.EndsWith("。", finding.Message.Chinese, StringComparison.Ordinal);
            Assert.False(finding.Message.English.EndsWith('.'), finding.Message.English);
            Assert.DoesNotContain("  ", finding.Message.English, StringComparison.Ordinal);
        }
    }
}
