using OutlineLint.Reporting;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Reporting;

public sealed class MermaidFormatTests
{
    [Fact]
    public void A_speech_is_a_flowchart() => Snapshot.Match(Report.Of(new MermaidFormat(), SampleSpeech.Whole(), SampleSpeech.Empty()));

    [Fact]
    public void Marks_of_mermaid_are_escaped() => Snapshot.Match(Report.Of(new MermaidFormat(), SampleSpeech.Hostile()));
}
