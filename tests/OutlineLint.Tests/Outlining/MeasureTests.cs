using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

/// <summary>Character counts and speaking time.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void White_space_does_not_count_and_markers_do()
    {
        var outline = Read("一、修 渠\n　　渠要直。\n二、修路\n路要平。\n");

        Assert.Equal(16, outline.Characters);
        Assert.Equal([8, 8], outline.Items.Select(item => item.Characters));
        Assert.Equal([0.5, 0.5], outline.Items.Select(item => item.Share));
    }

    [Fact]
    public void Skipped_text_and_the_title_do_not_count() =>
        Assert.Equal(Read("同志们：\n修渠要紧。\n谢谢大家！\n").Characters, Read("在工地上的讲话\n\n同志们：\n修渠要紧。\n谢谢大家！\n第2页 共3页\n").Characters);

    [Fact]
    public void A_character_beyond_the_basic_plane_counts_once() => Assert.Equal(3, Read("\U00020000渠。").Characters);

    [Theory]
    [InlineData(220, 220, 60)]
    [InlineData(220, 110, 30)]
    [InlineData(110, 220, 120)]
    public void Speaking_time_follows_the_pace(int pace, int characters, int seconds)
    {
        var outline = Outline.Create(SyntaxTree.ParseText(new string('渠', characters)), new OutlineOptions { CharactersPerMinute = pace });

        Assert.Equal(seconds, outline.Seconds);
    }

    [Fact]
    public void A_parent_counts_its_children()
    {
        var outline = Read("一、修渠\n（一）勘测\n要细。\n（二）开挖\n要快。\n二、修路\n路要平。\n");

        Assert.Equal(4 + 5 + 3 + 5 + 3, outline.Items[0].Characters);
        Assert.Equal([8, 8], outline.Items[0].Children.Select(item => item.Characters));
    }

    private static Outline Read(string text) => Outline.Create(SyntaxTree.ParseText(text));
}
