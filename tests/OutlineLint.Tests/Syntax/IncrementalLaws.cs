using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Syntax;

/// <summary>A text that was edited and read again is the same tree as the text read for the first time.</summary>
public sealed class IncrementalLaws
{
    [Fact]
    public void Edits_one_after_the_other_give_the_tree_of_the_text() => HoldsForAnyEdits((text, edits) =>
    {
        var tree = SyntaxTree.ParseText(text);
        foreach (var edit in edits)
        {
            tree = tree.WithChangedText(tree.Text.WithChanges(edit.ChangeOf(tree.Text.ToString())));
            AssertIsTreeOf(tree.Text.ToString(), tree);
        }
    });

    [Fact]
    public void Edits_all_at_once_give_the_tree_of_the_text() => HoldsForAnyEdits((text, edits) =>
    {
        var tree = SyntaxTree.ParseText(text);
        var changed = edits.Aggregate(tree.Text, (old, edit) => old.WithChanges(edit.ChangeOf(old.ToString())));
        AssertIsTreeOf(changed.ToString(), tree.WithChangedText(changed));
    });

    [Fact]
    public void A_text_that_does_not_know_what_changed_gives_its_tree() => HoldsForAnyEdits((text, edits) =>
    {
        var changed = edits.Aggregate(text, (old, edit) => edit.Apply(old));
        AssertIsTreeOf(changed, SyntaxTree.ParseText(text).WithChangedText(SourceText.From(changed)));
    });

    [Fact]
    public void An_outline_does_not_know_how_its_tree_came_about() => HoldsForAnyEdits((text, edits) =>
    {
        var tree = edits.Aggregate(SyntaxTree.ParseText(text), (old, edit) => old.WithChangedText(old.Text.WithChanges(edit.ChangeOf(old.Text.ToString()))));
        Assert.Equal(ItemsOf(SyntaxTree.ParseText(tree.Text.ToString())), ItemsOf(tree));
    });

    [Theory]
    [InlineData("甲\r乙", 2, 0, "\n", "甲\r\n乙")]
    [InlineData("甲\r\n乙", 2, 0, "丙", "甲\r丙\n乙")]
    [InlineData("甲\r丙\n乙", 2, 1, "", "甲\r\n乙")]
    [InlineData("甲\r\n乙", 2, 1, "", "甲\r乙")]
    [InlineData("甲\r\n乙", 1, 1, "", "甲\n乙")]
    [InlineData("甲\r", 2, 0, "\n", "甲\r\n")]
    [InlineData("\n乙", 0, 0, "\r", "\r\n乙")]
    [InlineData("甲\r乙\n丙", 1, 2, "", "甲\n丙")]
    [InlineData("甲\n", 0, 2, "", "")]
    [InlineData("", 0, 0, "一、甲\r\n", "一、甲\r\n")]
    [InlineData("一、甲\n", 4, 0, "二、乙", "一、甲\n二、乙")]
    public void The_ends_of_lines_come_and_go(string text, int start, int length, string insert, string expected)
    {
        var tree = SyntaxTree.ParseText(text);
        var changed = tree.WithChangedText(tree.Text.WithChanges(new TextChange(new TextSpan(start, length), insert)));

        AssertIsTreeOf(expected, changed);
    }

    [Fact]
    public void Lines_that_an_edit_does_not_touch_are_taken_over()
    {
        var tree = SyntaxTree.ParseText("一、甲\n二、乙\n三、丙\n四、丁\n");
        var changed = tree.WithChangedText(tree.Text.WithChanges(new TextChange(new TextSpan(10, 1), "戊己")));

        Assert.Equal([true, true, false, true], tree.Lines.Zip(changed.Lines, ReferenceEquals));
    }

    private static void AssertIsTreeOf(string text, SyntaxTree tree)
    {
        Assert.Equal(text, tree.Text.ToString());
        Assert.Equal(SyntaxTree.ParseText(text).Dump(), tree.Dump());
    }

    private static IEnumerable<(string, TextSpan, int)> ItemsOf(SyntaxTree tree) =>
        Outline.Create(tree).DescendantItems().Select(item => (item.ToString(), item.Span, item.Level));

    private static void HoldsForAnyEdits(Action<string, TextEdit[]> law) =>
        Check.One(LawRuns.Config.WithEndSize(30), Prop.ForAll(SpeechGen.Text, TextEdit.Gen.ArrayOf().ToArbitrary(), law));
}
