using System.Text.Json;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>One message of JSON-RPC 2.0: a request has an id and a method, a notification only a method, a response only an id.</summary>
internal sealed record RpcMessage
{
    /// <summary>What a response is matched by: a number or a text.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>What is asked for or told.</summary>
    public string? Method { get; init; }

    /// <summary>The arguments of the method.</summary>
    public JsonElement? Params { get; init; }

    /// <summary>What a request came to.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>Why a request came to nothing.</summary>
    public JsonElement? Error { get; init; }

    /// <summary>Whether an answer is awaited.</summary>
    public bool IsRequest => Method is not null && Id is not null;

    /// <summary>Whether it answers a request of ours.</summary>
    public bool IsResponse => Method is null && Id is not null;
}
