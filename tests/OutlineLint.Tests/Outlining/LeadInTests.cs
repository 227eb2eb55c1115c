using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

/// <summary>Sentences that announce a list.</summary>
public sealed class LeadInTests
{
    private const string ThreeItems = "\n一、修渠\n渠要直。\n二、修路\n路要平。\n三、修桥\n桥要牢。\n";

    [Theory]
    [InlineData("下面，我讲三点意见。", "三点", 3, true)]
    [InlineData("重点做好以下3个方面的工作：", "3个方面", 3, true)]
    [InlineData("我想强调三个问题。", "三个问题", 3, true)]
    [InlineData("借此机会，谈几点体会。", "几点", 0, true)]
    [InlineData("下面，我讲四点意见。", "四点", 4, true)]
    public void A_count_binds_to_the_series_behind_it(string sentence, string text, int count, bool isBinding)
    {
        var leadIn = Assert.Single(Read($"同志们：\n{sentence}{ThreeItems}").LeadIns);

        Assert.StartsWith(text[..2], leadIn.Text, StringComparison.Ordinal);
        Assert.Equal(count, leadIn.Count);
        Assert.Equal(isBinding, leadIn.IsBinding);
        Assert.Equal(3, leadIn.Series?.Members.Length);
    }

    [Fact]
    public void A_count_binds_to_an_inline_list()
    {
        var outline = Read("一、修渠\n要抓好三个环节：一是勘测；二是开挖；三是砌石。\n二、修路\n路要平。\n");
        var leadIn = Assert.Single(outline.LeadIns);

        Assert.Same(outline.Items[0].Children[0].Series, leadIn.Series);
        Assert.Same(leadIn, outline.Items[0].LeadIn);
        Assert.Equal("三个", leadIn.Text);
    }

    [Theory]
    [InlineData("大家都学过“四个意识”，我不多说。")]
    [InlineData("中央八项规定人人都要记牢。")]
    [InlineData("十九届六中全会的精神要学深。")]
    [InlineData("我们用三个月修完了这条渠。")]
    [InlineData("工地上有三个人值班。")]
    public void Other_counts_bind_nothing(string sentence) =>
        Assert.DoesNotContain(Read($"同志们：\n{sentence}{ThreeItems}").LeadIns, leadIn => leadIn.Series is not null);

    [Fact]
    public void A_heading_that_is_a_count_does_not_announce_itself() => Assert.Null(Assert.Single(Read("# 几点：\n先说修渠。\n").LeadIns).Series);

    private static Outline Read(string text) => Outline.Create(SyntaxTree.ParseText(text));
}
