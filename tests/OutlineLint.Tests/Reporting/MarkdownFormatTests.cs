using OutlineLint.Diagnostics;
using OutlineLint.Reporting;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Reporting;

public sealed class MarkdownFormatTests
{
    private static readonly MarkdownFormat Format = new(MessageLanguage.Chinese);

    [Fact]
    public void A_speech_is_a_nested_list() => Snapshot.Match(Report.Of(Format, SampleSpeech.Whole(), SampleSpeech.Empty()));

    [Fact]
    public void Marks_of_markdown_are_escaped() => Snapshot.Match(Report.Of(Format, SampleSpeech.Hostile()));
}
