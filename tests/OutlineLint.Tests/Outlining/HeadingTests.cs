using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

/// <summary>Headings without a number.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("#：")]
    [InlineData(" # \t： \t")]
    [InlineData("。\n#*")]
    [InlineData("## **")]
    [InlineData("#")]
    public void A_heading_of_marks_alone_is_none(string text) => Assert.Empty(Outline.Create(SyntaxTree.ParseText(text)).Items);

    [Fact]
    public void One_word_is_enough_for_a_heading_with_a_sign() => Assert.Equal("序", Assert.Single(Outline.Create(SyntaxTree.ParseText("# 序：\n")).Items).Heading);
}
