using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.View;

/// <summary>How what the page says and is told becomes JSON and back, worked out when this is compiled.</summary>
[JsonSerializable(typeof(ViewState))]
[JsonSerializable(typeof(FixRequest))]
[JsonSerializable(typeof(UndoRequest))]
[JsonSerializable(typeof(ViewProblem))]
internal sealed partial class ViewJson : JsonSerializerContext
{
    /// <summary>The one that is used.</summary>
    public static ViewJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
    });
}
