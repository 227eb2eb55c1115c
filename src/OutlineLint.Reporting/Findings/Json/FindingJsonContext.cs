using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>How findings become JSON, worked out when this is compiled.</summary>
[JsonSerializable(typeof(JsonFinding))]
internal sealed partial class FindingJsonContext : JsonSerializerContext
{
    /// <summary>Chinese text stays readable; what is written is JSON, not HTML.</summary>
    public static FindingJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    });

    /// <summary>One finding in one line.</summary>
    public static string Line(JsonFinding finding) => JsonSerializer.Serialize(finding, Readable.JsonFinding);
}
