using System.Text.Json;
using System.Xml.Linq;
using OutlineLint.Reporting.Findings;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Cli.Check;

public sealed class FormatTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New()
        .WithFile("讲话/食堂.txt", CheckRun.Speech)
        .WithFile("b.md", "一、好\n好。\n\n<!-- outlinelint-disable-next-line OL601: 人名 -->\n甲\u200B。\n\n<!-- outlinelint-disable OL602 -->\n好。\n")
        .With("空.txt");

    // The page has snapshots of its own, without its style sheets.
    public static TheoryData<string> Formats => [.. FindingFormats.Names.Where(name => name != "html")];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_has_a_snapshot(string format)
    {
        Assert.Equal(1, _run.Run("check", "--output-format", format, "--lang", "zh", "."));
        Snapshot.Match(_run.Output, format);
    }

    [Fact]
    public void The_full_format_speaks_english_and_has_colours()
    {
        _run.Variables["COLUMNS"] = "60";
        Assert.Equal(1, _run.Run("check", "--color", "always", "--lang", "en", "."));
        Snapshot.Match(_run.Output.Replace('\e', '^'));
    }

    [Fact]
    public void Statistics_count_by_rule()
    {
        Assert.Equal(1, _run.Run("check", "--statistics"));
        Snapshot.Match(_run.Output);
    }

    [Fact]
    public void Json_has_the_promised_shape_even_when_nothing_is_found()
    {
        Assert.Equal(0, _run.Run("check", "空.txt", "--output-format", "json"));
        Assert.Equal("[\n\n]\n", _run.Output);
    }

    [Fact]
    public void Json_keeps_the_name_as_it_was_given()
    {
        Assert.Equal(1, _run.Run("check", _run.Folder["讲话/食堂.txt"], "--output-format", "json"));
        using var json = JsonDocument.Parse(_run.Output);
        Assert.All(json.RootElement.EnumerateArray(), finding => Assert.Equal(_run.Folder["讲话/食堂.txt"], finding.GetProperty("filename").GetString()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("github")]
    public void Any_text_gives_a_valid_report(string format)
    {
        _run.WithFile("坏 <&\"'%:,.txt", "一、\e[31m甲\u200B\uFFFE\"<&>'\n丙\u2028]]>戊\n");
        Assert.Equal(1, _run.Run("check", "--output-format", format, "坏 <&\"'%:,.txt"));
        if (format is "junit" or "checkstyle")
            Assert.Equal(3, XDocument.Parse(_run.Output).Descendants().Count(element => element.Name.LocalName is "failure" or "error"));
        else if (format is not "github")
            JsonDocument.Parse(_run.Output).Dispose();
        Assert.DoesNotContain('\e', _run.Output);
    }

    [Fact]
    public void Several_formats_go_to_several_files()
    {
        Assert.Equal(1, _run.Run("check", "--output-format", "sarif", "--output-file", "out/../a.sarif", "--output-format", "junit", "--output-file", "a.xml", "--statistics"));
        Assert.StartsWith("{\"$schema\"", _run.TextOf("a.sarif"), StringComparison.Ordinal);
        Assert.StartsWith("<?xml", _run.TextOf("a.xml"), StringComparison.Ordinal);
        Assert.Contains("OL601", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_to_be_seen_as_files_finish()
    {
        using var output = new FlushedStream();
        Assert.Equal(1, _run.RunInto(output, "check", "--jobs", "1", "--output-format", "json-lines", "讲话/食堂.txt", "b.md"));
        Assert.True(output.Flushes >= 3, $"{output.Flushes} flushes");
    }

    public void Dispose() => _run.Dispose();

    private sealed class FlushedStream : MemoryStream
    {
        public int Flushes { get; private set; }

        public override void Flush() => Flushes++;
    }
}
