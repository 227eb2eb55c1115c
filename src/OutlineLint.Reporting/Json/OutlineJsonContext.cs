using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.Reporting.Json;

/// <summary>How outlines become JSON, worked out when this is compiled.</summary>
[JsonSerializable(typeof(JsonDocumentOutline))]
internal sealed partial class OutlineJsonContext : JsonSerializerContext
{
    /// <summary>Chinese text stays readable; what is written is JSON, not HTML. Each level of an outline takes two of the depth.</summary>
    public static OutlineJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1024,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
