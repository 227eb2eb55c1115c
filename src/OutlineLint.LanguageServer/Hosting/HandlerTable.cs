using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Who answers to which method.</summary>
internal sealed class HandlerTable(ServerSession session)
{
    private static readonly ReadOnlyMemory<byte> Null = "null"u8.ToArray();
    private readonly Dictionary<string, Action<JsonElement>> _notifications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<JsonElement, PreparedRequest>> _requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _immediate = new(StringComparer.Ordinal);

    /// <summary>Who takes a notification; null when nobody does.</summary>
    public Action<JsonElement>? Notification(string method) => _notifications.GetValueOrDefault(method);

    /// <summary>Who answers a request; null when nobody does.</summary>
    public Func<JsonElement, PreparedRequest>? Request(string method) => _requests.GetValueOrDefault(method);

    /// <summary>Whether a request has its answer as soon as it is prepared, and what comes after it finds it answered.</summary>
    public bool IsImmediate(string method) => _immediate.Contains(method);

    /// <summary>Takes a notification, before any message that comes after it.</summary>
    public void OnNotification<T>(string method, JsonTypeInfo<T> type, Action<T> take) =>
        _notifications.Add(method, parameters => take(Read(parameters, type)));

    /// <summary>Takes a notification whose arguments say nothing.</summary>
    public void OnNotification(string method, Action take) => _notifications.Add(method, _ => take());

    /// <summary>Answers a request without arguments with null, at once.</summary>
    public void OnRequest(string method, Action take)
    {
        _immediate.Add(method);
        _requests.Add(method, _ =>
        {
            take();
            return _ => ValueTask.FromResult(Null);
        });
    }

    /// <summary>Answers a request at once, before any message that comes after it.</summary>
    public void OnRequest<TParams, TResult>(string method, JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType, Func<TParams, TResult> answer)
    {
        _immediate.Add(method);
        _requests.Add(method, parameters =>
        {
            var result = Write(answer(Read(parameters, type)), resultType);
            return _ => ValueTask.FromResult(result);
        });
    }

    /// <summary>Answers a request while other messages come in.</summary>
    public void OnRequest<TParams, TResult>(string method, JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType, Func<TParams, CancellationToken, Task<TResult>> answer) =>
        _requests.Add(method, parameters =>
        {
            var read = Read(parameters, type);
            return async cancellation => Write(await answer(read, cancellation).ConfigureAwait(false), resultType);
        });

    /// <summary>Answers a request about an open document while other messages come in; with null when it is not open, or the feature is off.</summary>
    /// <param name="feature">The name of the feature, or null for what cannot be switched off.</param>
    /// <param name="method">The method.</param>
    /// <param name="type">The arguments.</param>
    /// <param name="resultType">The result.</param>
    /// <param name="answer">Looks at the document as it was when the request came.</param>
    /// <param name="whenClosed">The result for a document that is not open, where the protocol knows no null.</param>
    public void OnDocument<TParams, TResult>(
        string? feature, string method, JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType, Func<TParams, DocumentRequest, TResult?> answer, TResult? whenClosed = default)
        where TParams : IDocumentParams =>
        _requests.Add(method, parameters =>
        {
            var read = Read(parameters, type);
            if (session.Find(read.TextDocument.Uri) is not { } document || (feature is not null && !session.Settings.Has(feature)))
                return _ => ValueTask.FromResult(Write(whenClosed, resultType!));
            return cancellation => ValueTask.FromResult(Write(answer(read, new(document, session, cancellation)), resultType!));
        });

    /// <summary>Answers a request about the whole workspace while other messages come in; with null when the feature is off.</summary>
    public void OnWorkspace<TParams, TResult>(
        string? feature, string method, JsonTypeInfo<TParams> type, JsonTypeInfo<TResult> resultType, Func<TParams, ServerSession, CancellationToken, TResult?> answer) =>
        _requests.Add(method, parameters =>
        {
            var read = Read(parameters, type);
            if (feature is not null && !session.Settings.Has(feature))
                return _ => ValueTask.FromResult(Null);
            return cancellation => ValueTask.FromResult(Write(answer(read, session, cancellation), resultType!));
        });

    private static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type) =>
        (parameters.ValueKind == JsonValueKind.Undefined ? default : parameters.Deserialize(type)) ?? throw new RpcException(RpcErrorCode.InvalidParams, "the method needs arguments");

    private static ReadOnlyMemory<byte> Write<T>(T result, JsonTypeInfo<T> type) => result is null ? Null : JsonSerializer.SerializeToUtf8Bytes(result, type);
}
