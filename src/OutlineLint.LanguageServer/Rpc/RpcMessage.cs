using System.Text.Json;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>One message of JSON-RPC 2.0: a request has an id and a method, a notification only a method, a response only an id.</summary>
internal sealed record RpcMessage
{
    private RpcMessage(JsonElement json)
    {
        var id = Member(json, "id"u8);
        Id = id is { ValueKind: JsonValueKind.Number or JsonValueKind.String } ? id : null;
        var method = Member(json, "method"u8);
        Method = TextOf(method);
        Params = Member(json, "params"u8);
        Result = Member(json, "result"u8);
        Error = Member(json, "error"u8);
        Problem = ProblemWith(json, id, method);
    }

    /// <summary>What a response is matched by: a number or a text.</summary>
    public JsonElement? Id { get; }

    /// <summary>What is asked for or told.</summary>
    public string? Method { get; }

    /// <summary>The arguments of the method.</summary>
    public JsonElement? Params { get; }

    /// <summary>What a request came to.</summary>
    public JsonElement? Result { get; }

    /// <summary>Why a request came to nothing.</summary>
    public JsonElement? Error { get; }

    /// <summary>Why this is no message; null when it is one.</summary>
    public string? Problem { get; }

    /// <summary>Whether an answer is awaited.</summary>
    public bool IsRequest => Method is not null && Id is not null;

    /// <summary>Whether it answers a request of ours.</summary>
    public bool IsResponse => Method is null && Id is not null;

    /// <summary>What a JSON value means as a message; any value means something, if only a problem.</summary>
    public static RpcMessage Of(JsonElement json) => new(json);

    private string? ProblemWith(JsonElement json, JsonElement? id, JsonElement? method)
    {
        if (json.ValueKind == JsonValueKind.Array)
            return "the protocol has no batches: send the messages one by one";
        if (json.ValueKind != JsonValueKind.Object)
            return "a message is an object";
        if (id is not null && Id is null)
            return "an id is a number or a text";
        if (method is not null && Method is null)
            return "a method is a text";
        return Id is null && Method is null ? "a message has a method or an id" : null;
    }

    private static JsonElement? Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text with half a surrogate pair names no method.</summary>
    private static string? TextOf(JsonElement? method)
    {
        try
        {
            return method is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
