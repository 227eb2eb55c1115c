using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Json;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Reporting;

public sealed partial class JsonFormatTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_speech_has_the_promised_shape()
    {
        using var json = JsonDocument.Parse(WholeReport(SampleSpeech.Whole()));

        Snapshot.Match(OneLineEach(JsonSerializer.Serialize(json.RootElement, Indented)));
    }

    [Fact]
    public void Several_documents_are_one_array()
    {
        using var json = JsonDocument.Parse(WholeReport(SampleSpeech.Whole(), SampleSpeech.Empty()));

        Assert.Equal(2, json.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public void No_document_is_an_empty_array()
    {
        using var json = JsonDocument.Parse(WholeReport());

        Assert.Equal(0, json.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public void Chinese_text_stays_readable() => Assert.Contains("绷紧“安全度汛”这根弦", WholeReport(SampleSpeech.Whole()), StringComparison.Ordinal);

    [Fact]
    public void Any_text_is_valid_json()
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(WholeReport(SampleSpeech.Hostile())));

        var text = json.RootElement.GetProperty("documents")[0].GetProperty("items")[0].GetProperty("text").GetString()!;
        Assert.Contains("\t\e[31m\uFFFD", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_count_utf_16_units_from_one()
    {
        var sketch = new OutlineSketch("好\r\n𠮷𠮷一、好");
        using var json = JsonDocument.Parse(WholeReport(sketch.Document(sketch.Item("一、", "好", 1))));

        var range = json.RootElement.GetProperty("documents")[0].GetProperty("items")[0].GetProperty("markerRange");
        Assert.Equal("""{"start":{"line":2,"column":5},"end":{"line":2,"column":7}}""", range.GetRawText());
    }

    [Fact]
    public void A_deep_outline_is_written()
    {
        var sketch = new OutlineSketch(string.Concat(Enumerable.Repeat("一、好", 200)));
        var item = sketch.Item("一、", "好", 1);
        for (var level = 1; level < 200; level++)
            item = sketch.Item("一、", "好", 1, item);

        Assert.Contains("\"level\":200", WholeReport(sketch.Document(item)), StringComparison.Ordinal);
    }

    /// <summary>Ranges in one line, so that a reviewer sees more than braces.</summary>
    private static string OneLineEach(string json) => RangeLines().Replace(json, match => SpaceLines().Replace(match.Value, " "));

    [GeneratedRegex(@"\{\s*""start"": \{[^}]*\},\s*""end"": \{[^}]*\}\s*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeLines();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpaceLines();

    private static string WholeReport(params DocumentOutline[] documents) => Report.Of(new JsonFormat(), documents);
}
