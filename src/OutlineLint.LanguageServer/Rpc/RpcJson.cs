using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>How messages become JSON and back, worked out when this is compiled.</summary>
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(RpcError))]
internal sealed partial class RpcJson : JsonSerializerContext
{
    /// <summary>Chinese text stays as it is: shorter by half, and readable in a trace.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The one that is used.</summary>
    public static RpcJson Readable { get; } = new(new JsonSerializerOptions { Encoder = Encoder, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
