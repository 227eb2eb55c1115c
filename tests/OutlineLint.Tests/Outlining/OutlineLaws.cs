using System.Collections.Immutable;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Outlining;

/// <summary>What holds of the outline of any text.</summary>
public sealed class OutlineLaws
{
    [Fact]
    public void Siblings_stand_one_behind_the_other_and_inside_their_parent() => HoldsForAnyOutline(outline =>
    {
        AssertOrdered(outline.Items, 0, outline.Tree.Text.Length);
        Assert.All(outline.DescendantItems(), item => AssertOrdered(item.Children, item.Span.Start, item.Span.End));
    });

    [Fact]
    public void The_marker_and_the_heading_of_an_item_stand_in_it() => HoldsForAnyOutline(outline => Assert.All(outline.DescendantItems(), item =>
    {
        Assert.True(item.Span.Contains(item.HeadingSpan));
        Assert.StartsWith(outline.Tree.Text.ToString(item.HeadingSpan), item.Heading, StringComparison.Ordinal);
        Assert.Equal(item.IsInferred, item.MarkerSpan is null);
        if (item.MarkerSpan is not { } marker)
            return;
        Assert.Equal(item.Span.Start, marker.Start);
        Assert.True(item.Span.Contains(marker));
        Assert.False(marker.IsEmpty);
        Assert.True(marker.End <= item.HeadingSpan.Start);
        Assert.Equal(item.Marker, outline.Tree.Text.ToString(marker));
    }));

    [Fact]
    public void An_item_does_not_end_in_white_space() => HoldsForAnyOutline(outline => Assert.All(outline.DescendantItems().Where(item => item.Span.End > item.HeadingSpan.End), item =>
        Assert.False(char.IsWhiteSpace(outline.Tree.Text[item.Span.End - 1]))));

    [Fact]
    public void Items_know_their_parents_levels_and_series() => HoldsForAnyOutline(outline =>
    {
        Assert.All(outline.Items, item => Assert.Null(item.Parent));
        Assert.All(outline.Items, item => Assert.Equal(1, item.Level));
        Assert.All(outline.DescendantItems(), item => Assert.All(item.Children, child => Assert.Same(item, child.Parent)));
        Assert.All(outline.DescendantItems(), item => Assert.All(item.Children, child => Assert.Equal(item.Level + 1, child.Level)));
        Assert.All(outline.Series, series => Assert.All(series.Members, member => Assert.Same(series, member.Item.Series)));
        Assert.All(outline.Series, series => Assert.All(series.Members, member => Assert.Same(series.Parent, member.Item.Parent)));
        Assert.All(outline.Series, series => Assert.All(series.Members, member => Assert.Equal(series.Level, member.Item.Level)));
        Assert.Equal(outline.DescendantItems().Count(item => item.Series is not null), outline.Series.Sum(series => series.Members.Length));
    });

    [Fact]
    public void A_part_has_no_more_characters_than_the_whole() => HoldsForAnyOutline(outline =>
    {
        Assert.InRange(outline.Items.Sum(item => item.Characters), 0, outline.Characters);
        Assert.All(outline.DescendantItems(), item => Assert.InRange(item.Children.Sum(child => child.Characters), 0, item.Characters));
        Assert.All(outline.DescendantItems(), item => Assert.InRange(item.Share, 0, 1));
        Assert.All(outline.DescendantItems(), item => Assert.Equal(outline.Options.SecondsFor(item.Characters), item.Seconds));
    });

    [Fact]
    public void A_lead_in_and_its_series_know_each_other() => HoldsForAnyOutline(outline =>
    {
        Assert.All(outline.LeadIns, leadIn => Assert.True(leadIn.Span.Contains(leadIn.CountSpan)));
        Assert.All(outline.LeadIns.Where(leadIn => leadIn.Series is not null), leadIn => Assert.Same(leadIn, leadIn.Series!.LeadIn));
        Assert.All(outline.LeadIns.Where(leadIn => leadIn.Series is not null), leadIn =>
            Assert.True(leadIn.CountSpan.End <= leadIn.Series!.Members[0].Item.Span.Start));
    });

    [Fact]
    public void Frame_elements_are_what_stands_there() => HoldsForAnyOutline(outline => Assert.All(OutlineShape.FrameOf(outline), part =>
    {
        Assert.Equal(part.Element.Text, outline.Tree.Text.ToString(part.Element.Span));
        Assert.False(string.IsNullOrWhiteSpace(part.Element.Text));
    }));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void All_line_ends_give_one_outline(string lineEnd) => SpeechGen.HoldsForAnyText(text =>
    {
        var withLineFeeds = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        Assert.Equal(OutlineShape.Of(withLineFeeds), OutlineShape.Of(withLineFeeds.Replace("\n", lineEnd, StringComparison.Ordinal)));
    });

    private static void AssertOrdered(ImmutableArray<OutlineItem> siblings, int start, int end)
    {
        foreach (var item in siblings)
        {
            Assert.InRange(item.Span.Start, start, end);
            start = item.Span.End;
        }

        Assert.InRange(start, 0, end);
    }

    private static void HoldsForAnyOutline(Action<Outline> law) => SpeechGen.HoldsForAnyText(text => law(Outline.Create(SyntaxTree.ParseText(text))));
}
