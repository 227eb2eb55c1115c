using System.Collections.Concurrent;
using System.Text.Json;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>
/// Hands messages out. What changes the state of the session runs in the order of the messages; requests run beside it, each on a
/// snapshot. One that fails is answered with an error and takes nothing else along; each is answered once.
/// </summary>
internal sealed class Dispatcher(ServerSession session, HandlerTable handlers)
{
    private readonly ConcurrentDictionary<string, RunningRequest> _running = new(StringComparer.Ordinal);

    /// <summary>Takes a notification. One that nobody knows is none of ours.</summary>
    public void Notify(RpcMessage message)
    {
        if (handlers.Notification(message.Method!) is not { } take)
            return;
        try
        {
            session.Between(() => take(message.Params ?? default));
        }
        catch (Exception exception)
        {
            var (code, problem) = Describe(exception);
            session.Log(MessageType.Error, $"{message.Method}: {(code == RpcErrorCode.InternalError ? exception : problem)}");
        }
    }

    /// <summary>Takes a request; it is answered now or later.</summary>
    public void Request(RpcMessage message)
    {
        var request = new RunningRequest(message, new());
        if (handlers.Request(message.Method!) is not { } prepare)
            session.Connection.Fail(request.Id, RpcErrorCode.MethodNotFound, $"{message.Method} is not known here");
        else if (!_running.TryAdd(request.Key, request))
            session.Connection.Fail(request.Id, RpcErrorCode.InvalidRequest, $"a request with the id {request.Key} is not answered yet");
        else
            Start(request, message.Params ?? default, prepare);
    }

    /// <summary>Answers a request that the client does not wait for any more, and lets its work go; one that is answered already stays so.</summary>
    public void Cancel(JsonElement? parameters)
    {
        if (parameters is { ValueKind: JsonValueKind.Object } cancelled && cancelled.TryGetProperty("id"u8, out var id) && _running.TryGetValue(id.GetRawText(), out var request))
            Finish(request, new OperationCanceledException());
    }

    /// <summary>Lets go all work for a client that has left.</summary>
    public void CancelAll()
    {
        foreach (var request in _running.Values)
            request.Cancel();
    }

    private void Start(RunningRequest request, JsonElement parameters, Func<JsonElement, PreparedRequest> prepare)
    {
        try
        {
            PreparedRequest? prepared = null;
            session.Between(() => prepared = prepare(parameters));
            _ = handlers.IsImmediate(request.Method) ? Answer(request, prepared!) : Task.Run(() => Answer(request, prepared!), CancellationToken.None);
        }
        catch (Exception exception)
        {
            Finish(request, exception);
        }
    }

    private async Task Answer(RunningRequest request, PreparedRequest prepared)
    {
        try
        {
            request.Cancellation.ThrowIfCancellationRequested();
            var result = await prepared(request.Cancellation).ConfigureAwait(false);
            if (Ends(request))
                session.Connection.Respond(request.Id, result);
        }
        catch (Exception exception)
        {
            Finish(request, exception);
        }
    }

    /// <summary>Every failure of a request is the answer to it, and those that are the server's own are in the log.</summary>
    private void Finish(RunningRequest request, Exception exception)
    {
        if (!Ends(request))
            return;
        request.Cancel();
        var (code, message) = Describe(exception);
        session.Connection.Fail(request.Id, code, message);
        if (code == RpcErrorCode.InternalError)
            session.Log(MessageType.Error, $"{request.Method}: {exception}");
    }

    /// <summary>Whether it is now, and by this caller, that the request is answered. Another request may have its id by then.</summary>
    private bool Ends(RunningRequest request) => _running.TryRemove(new KeyValuePair<string, RunningRequest>(request.Key, request));

    private static (int Code, string Message) Describe(Exception exception) => exception switch
    {
        RpcException rpc => (rpc.Code, rpc.Message),
        OperationCanceledException => (RpcErrorCode.RequestCancelled, "cancelled by the client"),
        JsonException or InvalidOperationException { Source: "System.Text.Json" } => (RpcErrorCode.InvalidParams, exception.Message),
        _ => (RpcErrorCode.InternalError, exception.Message),
    };
}
