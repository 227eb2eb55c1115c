using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

public sealed class HeadingLevelTests
{
    [Fact]
    public void A_heading_of_a_higher_level_leaves_those_below_it()
    {
        var outline = Outline.Create(SyntaxTree.ParseText("同志们：\n今天讲几点意见。\n\n# 工作要求\n要做实。\n\n## 组织领导\n要抓紧。\n\n## 督促检查\n要抓严。\n\n# 结语\n秋收在望。\n谢谢大家！\n"));

        Assert.Equal(["1 工作要求", "2 组织领导", "2 督促检查", "1 结语"], outline.DescendantItems().Select(item => $"{item.Level} {item.Heading}"));
    }
}
