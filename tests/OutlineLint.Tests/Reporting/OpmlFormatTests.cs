using OutlineLint.Diagnostics;
using System.Xml.Linq;
using OutlineLint.Reporting;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Reporting;

public sealed class OpmlFormatTests
{
    private static readonly OpmlFormat Format = new(MessageLanguage.Chinese);

    [Fact]
    public void A_speech_is_an_outline() => Snapshot.Match(Report.Of(Format, SampleSpeech.Whole(), SampleSpeech.Empty()));

    [Fact]
    public void Any_text_is_valid_xml()
    {
        var opml = XDocument.Parse(Report.Of(Format, SampleSpeech.Hostile()));

        var item = opml.Root!.Element("body")!.Element("outline")!.Element("outline")!;
        Assert.Equal("1. a\"<b>&amp;#`*_[x](y)|\\  [31m\uFFFD\uFFFD", item.Attribute("text")!.Value);
    }

    [Fact]
    public void No_document_is_an_empty_body() => Assert.Empty(XDocument.Parse(Report.Of(Format)).Root!.Element("body")!.Elements());
}
