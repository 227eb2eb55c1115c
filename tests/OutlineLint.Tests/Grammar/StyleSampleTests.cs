using OutlineLint.Grammar;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Grammar;

public sealed class StyleSampleTests
{
    public static TheoryData<string> Styles => [.. SpeechGrammar.Default.Styles.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_sample_is_the_first_member_of_its_style(string name)
    {
        var style = SpeechGrammar.Default.Styles.Single(style => style.Name == name);
        var marker = new[] { "", "加强领导", " 加强领导" }.Select(behind => SyntaxTree.ParseText(style.Sample + behind).GetRoot().Lines.First().Marker).First(marker => marker?.Form.Style == style);

        Assert.True(marker!.Form.IsStandard);
        Assert.Equal(style.IsBullet ? 0 : 1, marker.Value);
        Assert.Equal(style.Sample, marker.ToString());
    }

    [Fact]
    public void Styles_are_named_and_ranked_without_doubt()
    {
        var styles = SpeechGrammar.Default.Styles;
        Assert.Equal(styles.Length, styles.Select(style => style.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(styles.Length, styles.Select(style => style.Sample).Distinct(StringComparer.Ordinal).Count());
        Assert.All(styles.Where(style => style.IsFloating), style => Assert.False(style.IsBullet));
    }

    [Fact]
    public void The_chain_of_a_document_goes_down()
    {
        string[] chain = ["chapter", "section", "article", "chinese-comma", "chinese-brackets", "arabic-point", "arabic-brackets", "circled"];
        var ranks = chain.Select(name => SpeechGrammar.Default.Styles.Single(style => style.Name == name).Rank).ToList();
        Assert.Equal(ranks.Order(), ranks);
    }

    [Theory]
    [InlineData("一是", "one-is")]
    [InlineData("二要", "one-must")]
    [InlineData("一方面，", "one-aside")]
    [InlineData("第三，", "ordinal")]
    [InlineData("其次，", "first")]
    [InlineData("其二，", "one-of-them")]
    [InlineData("理由二：", "reason")]
    [InlineData("第二步，", "step")]
    public void A_floating_style_has_no_rank(string marker, string style)
    {
        Assert.StartsWith($"{style}/", MarkerReading.First($"{marker}抓好落实"), StringComparison.Ordinal);
        Assert.True(SpeechGrammar.Default.Styles.Single(s => s.Name == style).IsFloating);
    }
}
