using OutlineLint.Diagnostics;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Tree;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Reporting;

public sealed class TreeFormatTests
{
    [Fact]
    public void A_speech_is_a_tree_in_its_frame() => Snapshot.Match(Render(SampleSpeech.Whole(), new()));

    [Fact]
    public void A_narrow_terminal_cuts_headings() => Snapshot.Match(Render(SampleSpeech.Whole(), new() { Width = 60 }));

    [Fact]
    public void A_very_narrow_terminal_has_no_figures() => Snapshot.Match(Render(SampleSpeech.Whole(), new() { Width = 30 }));

    [Fact]
    public void Units_have_a_language() => Snapshot.Match(Render(SampleSpeech.Whole(), new() { Language = MessageLanguage.English }));

    [Fact]
    public void A_terminal_has_bold_and_dim_text() => Snapshot.Match(
        Render(SampleSpeech.Whole(), new() { HasColor = true, MovesCursor = true }).Replace("\e", "␛", StringComparison.Ordinal));

    [Fact]
    public void A_document_without_anything_has_a_total() => Assert.Equal("4字 · 1秒 · 没有提纲项\n", Render(SampleSpeech.Empty(), new()));

    [Fact]
    public void Of_several_documents_each_has_its_name() =>
        Assert.Equal("── 防汛.txt ──────────────────\n4字 · 1秒 · 没有提纲项\n", Render(SampleSpeech.Empty(), new() { NamesFiles = true, Width = 30 }));

    [Fact]
    public void Nothing_in_a_text_can_command_the_terminal() => Snapshot.Match(Render(SampleSpeech.Hostile(), new() { NamesFiles = true }));

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(59)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_terminal_when_that_has_room_for_the_guides(int width)
    {
        var lines = Render(SampleSpeech.Whole(), new() { Width = width, NamesFiles = true }).Split('\n');

        if (width >= 40)
            Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 0, width));
    }

    private static string Render(DocumentOutline document, TreeLayout layout) => new TreeFormat(layout).Render(document, index: 0);
}
