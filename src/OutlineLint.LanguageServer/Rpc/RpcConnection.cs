using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>JSON-RPC 2.0 over two streams: reads what the client says, and says what the server has to say.</summary>
internal sealed class RpcConnection(Stream input, Stream output)
{
    private readonly FrameReader _reader = new(PipeReader.Create(input, new(bufferSize: 64 * 1024)));
    private readonly FrameWriter _writer = new(output);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement?>> _pending = new();
    private int _lastId;

    /// <summary>The requests and notifications of the client, in order, until it closes the stream. What is no message is answered here.</summary>
    public async IAsyncEnumerable<RpcMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await _reader.ReadAsync(cancellation).ConfigureAwait(false) is { } frame)
        {
            if (Parse(frame) is not { } message)
                continue;
            if (message.Problem is { } problem)
                Fail(message.Id, RpcErrorCode.InvalidRequest, problem);
            else if (message.IsResponse)
                Receive(message);
            else
                yield return message;
        }
    }

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Post(json =>
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Asks the client; null when it refuses.</summary>
    public Task<JsonElement?> RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type) => RequestAsync(method, json =>
    {
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    /// <summary>Asks the client something that needs no arguments; null when it refuses.</summary>
    public Task<JsonElement?> RequestAsync(string method) => RequestAsync(method, _ => { });

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="result">The result as JSON.</param>
    public void Respond(JsonElement id, ReadOnlyMemory<byte> result) => Post(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result"u8);
        json.WriteRawValue(result.Span, skipInputValidation: true);
    });

    /// <summary>Answers a request with an error.</summary>
    /// <param name="id">The id of the request; null when it could not be read.</param>
    /// <param name="code">One of <see cref="RpcErrorCode"/>.</param>
    /// <param name="message">One sentence.</param>
    public void Fail(JsonElement? id, int code, string message) => Post(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("error"u8);
        JsonSerializer.Serialize(json, new RpcError(code, message), RpcJson.Readable.RpcError);
    });

    /// <summary>Writes what waits; requests that the client has not answered come to nothing.</summary>
    public async Task CompleteAsync()
    {
        foreach (var answer in _pending.Values)
            answer.TrySetResult(null);
        await _writer.CompleteAsync().ConfigureAwait(false);
    }

    private Task<JsonElement?> RequestAsync(string method, Action<Utf8JsonWriter> writeParameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _pending[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(json =>
        {
            json.WriteNumber("id"u8, id);
            json.WriteString("method"u8, method);
            writeParameters(json);
        });
        return answer.Task;
    }

    private RpcMessage? Parse(Frame frame)
    {
        if (frame.Problem is { } problem)
            return Refuse(problem);
        if (!Utf8.IsValid(frame.Body.Span))
            return Refuse("the message is not UTF-8");
        try
        {
            return RpcMessage.Of(JsonSerializer.Deserialize(frame.Body.Span, RpcJson.Readable.JsonElement));
        }
        catch (JsonException exception)
        {
            return Refuse(exception.Message);
        }
    }

    private RpcMessage? Refuse(string problem)
    {
        Fail(id: null, RpcErrorCode.ParseError, problem);
        return null;
    }

    /// <summary>An id goes back as it came, byte for byte: “1.0” is not made 1, and half a surrogate pair stays half.</summary>
    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(id is { } known ? JsonMarshal.GetRawUtf8Value(known) : "null"u8, skipInputValidation: true);
    }

    private void Receive(RpcMessage response)
    {
        if (response.Id is { ValueKind: JsonValueKind.Number } id && id.TryGetInt32(out var number) && _pending.TryRemove(number, out var answer))
            answer.TrySetResult(response.Error is null ? response.Result : null);
    }

    private void Post(Action<Utf8JsonWriter> content)
    {
        var buffer = new PooledBytes();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = RpcJson.Encoder, SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            content(json);
            json.WriteEndObject();
        }

        _writer.Post(buffer);
    }
}
