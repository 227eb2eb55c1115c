using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Mutation;
using Xunit.Sdk;

namespace OutlineLint.Tests.Editing;

/// <summary>What holds of the edits of the clean seeds.</summary>
public sealed class CleanSpeechLaws
{
    [Fact]
    public void New_numbers_undo_a_shift() => ForEachShiftedList((seed, outline, series) => Assert.Equal(seed.Text, Apply(outline, SeriesEdits.Renumber(outline, series))));

    [Fact]
    public void With_the_missing_member_put_in_the_numbers_have_no_gap() => ForEachShiftedList((_, outline, series) =>
    {
        var after = Read(Apply(outline, SeriesEdits.FillMissing(outline, series)));
        var filled = after.DescendantItems().First(item => item.Span.Start == series.Members[0].Item.Span.Start || item.Heading == series.Members[0].Item.Heading).Series!;
        Assert.Equal(Enumerable.Range(1, series.Members.Length + 1), filled.Members.Select(member => member.Ordinal));
    });

    [Fact]
    public void Promotion_and_demotion_undo_each_other() => ForEach((seed, item) =>
    {
        var siblings = item.Parent?.Children ?? seed.Outline.Items;
        if (siblings[^1] != item || item.Style is { IsFloating: true } || SectionEdits.Promote(seed.Outline, item) is not { } promotion)
            return;
        var promoted = Read(Apply(seed.Outline, promotion));
        var section = Find(promoted, item);
        if (SectionEdits.Demote(promoted, section) is { } demotion)
            Assert.Equal(seed.Text, Apply(promoted, demotion));
    });

    [Fact]
    public void A_moved_section_stands_where_it_was_put() => ForEachMove((seed, item, target, placement, text) =>
    {
        var after = Read(text);
        var (moved, place) = (Find(after, item), Find(after, target));
        Assert.Equal(placement == Placement.Inside ? place : place.Parent, moved.Parent);
        var siblings = moved.Parent?.Children ?? after.Items;
        Assert.Equal(moved, placement switch { Placement.Inside => siblings[^1], Placement.Before => siblings[siblings.IndexOf(place) - 1], _ => siblings[siblings.IndexOf(place) + 1] });
    });

    [Fact]
    public void A_section_that_moves_among_its_siblings_leaves_no_finding_behind() => ForEachMove((seed, item, target, placement, text) =>
    {
        if (item.Series == target.Series && item.Kind == target.Kind && placement != Placement.Inside)
            Assert.Equal(seed.Findings.Select(finding => finding.Rule.Id).Order(), seed.Lint(text).Select(finding => finding.Rule.Id).Order());
    });

    [Fact]
    public void A_section_that_moves_back_leaves_the_text_as_it_was() => ForEachMove((seed, item, target, placement, text) =>
    {
        var siblings = item.Parent?.Children ?? seed.Outline.Items;
        if (item.Series != target.Series || placement == Placement.Inside || siblings.IndexOf(item) + 1 == siblings.Length || siblings[siblings.IndexOf(item) + 1] is not { } next || next.Series != item.Series)
            return;
        // “各位代表！” at the end of a section takes leave of the speech when that section is the last.
        var after = Read(text);
        if (Find(after, item).Characters == item.Characters && Find(after, target).Characters == target.Characters)
            Assert.Equal(seed.Text, Apply(after, SectionEdits.Move(after, Find(after, item), Find(after, next), Placement.Before)));
    });

    private static void ForEachShiftedList(Action<Specimen, Outline, Series> law)
    {
        var count = 0;
        foreach (var seed in Specimen.All)
        {
            foreach (var list in seed.CountedLists.Where(list => list is { Members.Length: > 2, Mode: NumberingMode.Restart } && list.Members.All(member => member.Slip == StyleSlip.None)))
            {
                var text = Mutant.Of(seed.Text, default, list.Members.Skip(2).Select(member => Specimen.Renumber(member.Item, member.Ordinal + 1))).Text;
                var outline = Read(text);
                if (outline.DescendantItems().FirstOrDefault(item => item.Span.Start == list.Members[0].Item.Span.Start)?.Series is not { } series || series.Members.Length != list.Members.Length)
                    continue;
                Run($"{seed.Name}: {series.Members[0].Item}", () => law(seed, outline, series));
                count++;
            }
        }

        Assert.True(count > 20, $"{count} lists");
    }

    private static void ForEach(Action<Specimen, OutlineItem> law)
    {
        foreach (var seed in Specimen.All)
        {
            foreach (var item in seed.Outline.DescendantItems().Where(item => item.Kind != OutlineItemKind.InlineItem))
                Run($"{seed.Name}: {item}", () => law(seed, item));
        }
    }

    private static void ForEachMove(Action<Specimen, OutlineItem, OutlineItem, Placement, string> law)
    {
        const int step = 7;
        var count = 0;
        ForEach((seed, item) =>
        {
            foreach (var target in seed.Outline.DescendantItems().Where(target => target.Kind != OutlineItemKind.InlineItem && (target.Series == item.Series || (target.Span.Start + item.Span.Start) % step == 0)))
            {
                foreach (var placement in Enum.GetValues<Placement>())
                {
                    if (SectionEdits.Move(seed.Outline, item, target, placement) is not { } fix)
                        continue;
                    Run($"{seed.Name}: {item} {placement} {target}", () => law(seed, item, target, placement, Apply(seed.Outline, fix)));
                    count++;
                }
            }
        });
        Assert.True(count > 500, $"{count} moves");
    }

    /// <summary>A law that fails says for what.</summary>
    private static void Run(string subject, Action law)
    {
        try
        {
            law();
        }
        catch (XunitException exception)
        {
            throw new XunitException($"{subject}: {exception.Message}", exception);
        }
    }

    /// <summary>The item with the same words.</summary>
    private static OutlineItem Find(Outline outline, OutlineItem item) => outline.DescendantItems().First(other => other.Heading == item.Heading && other.Kind != OutlineItemKind.InlineItem);

    private static string Apply(Outline outline, Fix? fix)
    {
        Assert.NotNull(fix);
        return EditAssert.Apply(outline, fix);
    }

    private static Outline Read(string text) => Outline.Create(SyntaxTree.ParseText(text));
}
