using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules.Hygiene;

namespace OutlineLint.Tests.Rules.Hygiene;

public class PlaceholderTests
{
    [Theory]
    [InlineData("[|XX县|]的堤")]
    [InlineData("去[|xx村|]看堤")]
    [InlineData("[|××同志|]讲得好")]
    [InlineData("请[|X书记|]讲话")]
    [InlineData("来了[|X|]名队员")]
    [InlineData("[|20XX年X月X日|]开会")]
    [InlineData("[|201×年|]修的堤")]
    [InlineData("[|20**年|]修的堤")]
    [InlineData("[|二〇××年|]修的堤")]
    [InlineData("[|X月X日|]开会")]
    [InlineData("落实《[|xx|]的意见》")]
    [InlineData("交出[|**县|]的答卷")]
    [InlineData("[|**|]发展快")]
    [InlineData("[|某某县|]的堤")]
    [InlineData("请[|某某同志|]讲话")]
    [InlineData("由[|（此处填写单位名称）|]负责")]
    [InlineData("由[|【请填写姓名】|]负责")]
    [InlineData("张[|××|]在堤上")]
    public void A_placeholder_is_found(string marked) => RuleAssert.Finds(new FilledPlaceholdersRule(), marked);

    [Theory]
    [InlineData("4×100米接力，5×8小时值班")]
    [InlineData("长×宽×高都要量")]
    [InlineData("非遗×市集，科技×县域，美食×乡村")]
    [InlineData("拍了X光，照了X射线，查XX染色体")]
    [InlineData("推行“1+X”机制，上Exxon和XXL，看www.xx.com")]
    [InlineData("某些村、某种树、某个人、某某人、某县一名干部")]
    [InlineData("被告人李某某出庭")]
    [InlineData("**重点**要清，把**质量**抓牢")]
    [InlineData("**一、看准**\n**越是这个时候，越要守住堤。** 人在堤在。")]
    [InlineData("讲**三句话**。第一句，**守得住**，第二句，**看得远**。")]
    [InlineData("电话138****1234")]
    [InlineData("（此处播放视频）认真填写表格（此处有掌声）")]
    [InlineData("```\nXX县\n```")]
    [InlineData("5*3，x是未知数，X轴")]
    public void Other_signs_are_left_alone(string text) => RuleAssert.Finds(new FilledPlaceholdersRule(), text);

    [Theory]
    [InlineData("交出[|**县|]组织系统的答卷。**县组织系统要带头，为**建功")]
    [InlineData("与[|**|]发展同心，热爱**、创新创业。立足**产业实际，办好**行")]
    [InlineData("围绕《落实[|**|]新政打造“**人才”品牌的意见》，来**创业")]
    [InlineData("[|**县|]和**镇都来了")]
    public void Unpaired_asterisks_are_no_emphasis(string marked) => RuleAssert.Finds(new FilledPlaceholdersRule(), marked);

    [Fact]
    public void A_text_is_told_once_with_every_place()
    {
        var finding = Assert.Single(RuleAssert.Finds(new FilledPlaceholdersRule(), "[|XX县|]的堤，**镇的树，XX县的路，某某书记的话。"));
        Assert.Equal("文中有 4 处占位符没有替换，如“XX县”“**镇”“某某书记”。请逐处换成真实的名称或者数字。", finding.Message.Chinese);
        Assert.Equal(3, finding.Related.Length);
        Assert.Equal("占位符“**镇”。", finding.Related[0].Message.Chinese);
    }

    [Fact]
    public void One_place_is_named() => Assert.Equal(
        "占位符“XX县”没有替换。请换成真实的名称或者数字。",
        Assert.Single(RuleAssert.Finds(new FilledPlaceholdersRule(), "[|XX县|]的堤")).Message.Chinese);

    [Fact]
    public void In_an_official_document_it_is_an_error() => Assert.Equal(
        RuleSeverity.Error,
        Assert.Single(RuleAssert.Finds(new FilledPlaceholdersRule(), "[|XX县|]的堤", new LintOptions { Profile = Profile.Document })).Severity);
}
