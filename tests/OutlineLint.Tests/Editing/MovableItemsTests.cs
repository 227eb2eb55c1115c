using OutlineLint.Editing;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Editing;

/// <summary>Which items can be taken away from their place.</summary>
public sealed class MovableItemsTests
{
    [Theory]
    [InlineData("一、学习\n要学。\n二、落实\n要做。\n", "一、 二、")]
    [InlineData("一、学习\n要学。\n", "")]
    [InlineData("要做到：一是早；二是好。\n", "一是 二是")]
    // Members of several styles cannot change places.
    [InlineData("要做到：一是早；二要好。\n", "")]
    public void Sections_and_members_with_clear_ends_can(string text, string markers)
    {
        var outline = Outline.Create(SyntaxTree.ParseText(text));
        var movable = SectionEdits.Movable(outline);
        Assert.Equal(markers, string.Join(' ', outline.DescendantItems().Where(movable.Contains).Select(item => item.Marker)));
    }
}
