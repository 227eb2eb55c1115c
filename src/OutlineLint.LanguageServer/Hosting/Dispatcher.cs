using System.Collections.Concurrent;
using System.Text.Json;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>
/// Hands messages out. What changes the state of the session runs in the order of the messages; requests run beside it, each on a
/// snapshot. One that fails is answered with an error and takes nothing else along.
/// </summary>
internal sealed class Dispatcher(ServerSession session, HandlerTable handlers)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Does something to the session between two messages.</summary>
    public void Between(Action change)
    {
        lock (_gate)
            change();
    }

    /// <summary>Takes a notification. One that nobody knows is none of ours.</summary>
    public void Notify(RpcMessage message)
    {
        if (handlers.Notification(message.Method!) is not { } take)
            return;
        try
        {
            Between(() => take(message.Params ?? default));
        }
        catch (Exception exception)
        {
            var (_, problem) = Describe(exception);
            session.Log(MessageType.Error, $"{message.Method}: {problem}");
        }
    }

    /// <summary>Takes a request; it is answered now or later.</summary>
    public void Request(RpcMessage message)
    {
        var id = message.Id!.Value;
        if (handlers.Request(message.Method!) is not { } prepare)
        {
            session.Connection.Fail(id, RpcErrorCode.MethodNotFound, $"{message.Method} is not known here");
            return;
        }

        var source = new CancellationTokenSource();
        if (!_running.TryAdd(id.GetRawText(), source))
        {
            session.Connection.Fail(id, RpcErrorCode.InvalidRequest, $"a request with the id {id.GetRawText()} is not answered yet");
            return;
        }

        Start(id, source, message, prepare);
    }

    /// <summary>Stops a request that the client does not wait for any more; one that is answered already stays so.</summary>
    public void Cancel(JsonElement parameters)
    {
        if (parameters.Deserialize(LspJson.Default.CancelParams) is { } cancelled && _running.TryGetValue(cancelled.Id.GetRawText(), out var source))
            source.Cancel();
    }

    private void Start(JsonElement id, CancellationTokenSource source, RpcMessage message, Func<JsonElement, PreparedRequest> prepare)
    {
        try
        {
            PreparedRequest prepared;
            lock (_gate)
                prepared = prepare(message.Params ?? default);
            _ = Task.Run(() => Answer(id, source, message.Method!, prepared), CancellationToken.None);
        }
        catch (Exception exception)
        {
            Finish(id, message.Method!, exception);
        }
    }

    private async Task Answer(JsonElement id, CancellationTokenSource source, string method, PreparedRequest prepared)
    {
        try
        {
            source.Token.ThrowIfCancellationRequested();
            var result = await prepared(source.Token).ConfigureAwait(false);
            source.Token.ThrowIfCancellationRequested();
            _running.TryRemove(id.GetRawText(), out _);
            session.Connection.Respond(id, result);
        }
        catch (Exception exception)
        {
            Finish(id, method, exception);
        }
    }

    /// <summary>Every failure of a request is the answer to it, and those that are the server's own are in the log.</summary>
    private void Finish(JsonElement id, string method, Exception exception)
    {
        _running.TryRemove(id.GetRawText(), out _);
        var (code, message) = Describe(exception);
        session.Connection.Fail(id, code, message);
        if (code == RpcErrorCode.InternalError)
            session.Log(MessageType.Error, $"{method}: {exception}");
    }

    private static (int Code, string Message) Describe(Exception exception) => exception switch
    {
        RpcException rpc => (rpc.Code, rpc.Message),
        OperationCanceledException => (RpcErrorCode.RequestCancelled, "cancelled by the client"),
        JsonException or InvalidOperationException { Source: "System.Text.Json" } => (RpcErrorCode.InvalidParams, exception.Message),
        _ => (RpcErrorCode.InternalError, exception.Message),
    };
}
