using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Editing;

/// <summary>What holds of the edits of any text.</summary>
public sealed class EditingLaws
{
    /// <summary>How many items of a text are tried, and how many places for each.</summary>
    private const int Most = 6;

    /// <summary>What an edit may put in or take out: the mark behind a heading or a member, a count, the # of a heading, and the ** of a bold lead that becomes one.</summary>
    private const string Changing = "#*。；两一二三四五六七八九十百千〇零廿卅0123456789０１２３４５６７８９";

    [Fact]
    public void An_edit_can_be_applied() => HoldsForAnyOutline(outline => Assert.All(AllEdits(outline), fix => EditAssert.Apply(outline, fix)));

    [Fact]
    public void A_section_that_changes_its_level_keeps_its_words() => HoldsForAnyOutline(outline =>
        Assert.All(Some(outline).SelectMany(item => Present(SectionEdits.Promote(outline, item), SectionEdits.Demote(outline, item))), fix => AssertKeepsWords(outline, fix)));

    [Fact]
    public void A_section_that_moves_keeps_its_words() => HoldsForAnyOutline(outline => Assert.All(Moves(outline), fix => AssertKeepsWords(outline, fix)));

    [Fact]
    public void A_member_put_in_is_all_that_comes() => HoldsForAnyOutline(outline => Assert.All(
        outline.Series.SelectMany(series => Present(SeriesEdits.FillMissing(outline, series))),
        fix => Assert.All(fix.Changes, change => Assert.True(change.Span.IsEmpty || outline.LeadIns.Any(leadIn => leadIn.CountSpan.Contains(change.Span))))));

    [Fact]
    public void New_numbers_and_styles_touch_markers_only() => HoldsForAnyOutline(outline => Assert.All(
        outline.Series.SelectMany(series => Present(SeriesEdits.Renumber(outline, series), SeriesEdits.AlignStyle(outline, series))),
        fix => Assert.All(fix.Changes, change => Assert.Contains(outline.DescendantItems(), item => item.MarkerSpan is { } marker && marker.Start == change.Span.Start && string.IsNullOrWhiteSpace(TextBehind(outline, marker.End, change.Span.End))))));

    [Fact]
    public void New_numbers_have_no_gap() => HoldsForAnyOutline(outline =>
    {
        foreach (var series in outline.Series.Where(series => series.Style?.Numerals is not null).Take(Most))
        {
            // Of two markers with nothing between, the second is not counted while they stand so.
            if (series.Members.Any(member => member.Item.Kind == OutlineItemKind.InlineItem) || SeriesEdits.Renumber(outline, series) is not { } fix)
                continue;
            var after = Outline.Create(SyntaxTree.ParseText(EditAssert.Apply(outline, fix)));
            var first = after.DescendantItems().FirstOrDefault(item => item.Span.Start == series.Members[0].Item.Span.Start);
            // With other numbers a 第二节 among 一、 and 三、 may be read as a section of its own: the law speaks of lists that are read as they were.
            if (first?.Series is { } same && Shape(same).SequenceEqual(Shape(series)) && fix.Changes.All(change => series.Members.Any(member => member.Item.Span.Start == change.Span.Start)))
                Assert.Equal(Enumerable.Range(same.Members[0].Ordinal, same.Members.Length), same.Members.Select(member => member.Ordinal));
        }
    });

    [Fact]
    public void The_next_marker_can_be_put_in_anywhere() => HoldsForAnyOutline(outline =>
    {
        var length = outline.Tree.Text.Length;
        for (var i = 0; i <= Most; i++)
        {
            var position = (int)((long)length * i / Most);
            foreach (var next in NextMarkers.At(outline, position).Append(NextMarkers.AfterBreak(outline, position)).OfType<NextMarker>())
            {
                Assert.InRange(next.Change.Span.End, 0, length);
                Assert.False(string.IsNullOrWhiteSpace(next.Marker));
            }
        }
    });

    private static IEnumerable<(MarkerStyle?, string)> Shape(Series series) => series.Members.Select(member => (member.Item.Style, member.Item.Heading));

    private static IEnumerable<Fix> AllEdits(Outline outline)
    {
        var series = outline.Series.Take(Most).SelectMany(one => Present(SeriesEdits.Renumber(outline, one), SeriesEdits.FillMissing(outline, one), SeriesEdits.AlignStyle(outline, one)));
        var sections = Some(outline).SelectMany(item => Present(SectionEdits.Promote(outline, item), SectionEdits.Demote(outline, item)));
        return [.. series, .. sections, .. Moves(outline), .. Present(FrameEdits.AddSalutation(outline), FrameEdits.AddClosing(outline))];
    }

    private static IEnumerable<Fix> Moves(Outline outline) =>
        from item in Some(outline)
        from target in Some(outline)
        from placement in Enum.GetValues<Placement>()
        from fix in Present(SectionEdits.Move(outline, item, target, placement))
        select fix;

    private static IEnumerable<OutlineItem> Some(Outline outline)
    {
        var items = outline.DescendantItems().ToList();
        return items.Where((_, index) => index % (1 + items.Count / Most) == 0);
    }

    private static IEnumerable<Fix> Present(params IEnumerable<Fix?> fixes) => fixes.OfType<Fix>();

    private static void AssertKeepsWords(Outline outline, Fix fix)
    {
        var after = Outline.Create(SyntaxTree.ParseText(EditAssert.Apply(outline, fix)));
        Assert.Equal(Words(outline), Words(after));
    }

    /// <summary>The characters in order of their codes, without markers, numerals, white space, and the marks that part headings and members.</summary>
    private static string Words(Outline outline)
    {
        var text = outline.Tree.Text.ToString().ToCharArray();
        foreach (var span in outline.DescendantItems().Select(item => item.MarkerSpan).OfType<TextSpan>())
            Array.Fill(text, ' ', span.Start, span.Length);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !Changing.Contains(c, StringComparison.Ordinal)).Order());
    }

    private static string TextBehind(Outline outline, int start, int end) => end <= start ? "" : outline.Tree.Text.ToString(TextSpan.FromBounds(start, end));

    private static void HoldsForAnyOutline(Action<Outline> law) => SpeechGen.HoldsForAnyText(text => law(Outline.Create(SyntaxTree.ParseText(text))));
}
