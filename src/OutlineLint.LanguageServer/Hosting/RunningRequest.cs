using System.Text.Json;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>A request that is not answered yet.</summary>
/// <param name="message">The request.</param>
/// <param name="source">Lets its work go.</param>
internal sealed class RunningRequest(RpcMessage message, CancellationTokenSource source)
{
    /// <summary>The id, as the client wrote it.</summary>
    public JsonElement Id { get; } = message.Id!.Value;

    /// <summary>What the request is found by.</summary>
    public string Key { get; } = message.Id!.Value.GetRawText();

    /// <summary>What is asked for.</summary>
    public string Method { get; } = message.Method!;

    /// <summary>Set when nobody waits for the answer any more.</summary>
    public CancellationToken Cancellation => source.Token;

    /// <summary>Lets its work go.</summary>
    public void Cancel() => source.Cancel();
}
