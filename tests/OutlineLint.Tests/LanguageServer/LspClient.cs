using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using OutlineLint.LanguageServer.Hosting;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>An editor without a window: speaks to a server inside the same process, in plain JSON.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    /// <summary>The document that most tests are about; it is no file.</summary>
    public const string Uri = "untitled:speech.txt";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _answers = new();
    private readonly ConcurrentDictionary<string, Channel<JsonNode?>> _told = new(StringComparer.Ordinal);
    private readonly Task _reading;
    private int _lastId;

    /// <summary>A question that the server asks while the client leaves goes unanswered.</summary>
    private bool _hasLeft;

    private LspClient(ServerOptions? options)
    {
        Server = SpeechServer.RunAsync(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), options ?? new());
        _reading = ReadAsync(_toClient.Reader.AsStream());
    }

    /// <summary>Ends with the exit code of the server.</summary>
    public Task<int> Server { get; }

    /// <summary>The id of the last request.</summary>
    public int LastId => _lastId;

    /// <summary>Answers what the server asks, by method; null for everything else.</summary>
    public Dictionary<string, Func<JsonNode?, JsonNode?>> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>A client that has not begun.</summary>
    /// <param name="options">What the server is started with.</param>
    public static LspClient Connect(ServerOptions? options = null) => new(options);

    /// <summary>A client that has begun.</summary>
    /// <param name="initialize">The arguments of initialize, as JSON; an empty object where nothing is said.</param>
    /// <param name="options">What the server is started with.</param>
    /// <param name="answers">Answers what the server asks; see <see cref="Answers"/>.</param>
    public static async Task<LspClient> StartAsync(string initialize = "{}", ServerOptions? options = null, params (string Method, Func<JsonNode?, JsonNode?> Answer)[] answers)
    {
        var client = Connect(options);
        foreach (var (method, answer) in answers)
            client.Answers[method] = answer;
        await client.RequestAsync("initialize", initialize);
        client.Notify("initialized", "{}");
        return client;
    }

    /// <summary>A client that has a document open.</summary>
    public static async Task<LspClient> OpenAsync(string text, string initialize = "{}", string uri = Uri, string languageId = "plaintext")
    {
        var client = await StartAsync(initialize);
        client.Open(text, uri, languageId);
        return client;
    }

    /// <summary>Opens a document.</summary>
    public void Open(string text, string uri = Uri, string languageId = "plaintext", int version = 1) =>
        Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = version, ["text"] = text } });

    /// <summary>Puts a text in the place of a range, which is written as [line, column, line, column].</summary>
    public void Change(int[] range, string text, int version, string uri = Uri) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = Document(uri, version),
        ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = Range(range), ["text"] = text }),
    });

    /// <summary>The result of a request; fails when it is an error.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The arguments as JSON.</param>
    public Task<JsonNode?> RequestAsync(string method, string parameters) => RequestAsync(method, JsonNode.Parse(parameters));

    /// <summary>The result of a request; fails when it is an error.</summary>
    public async Task<JsonNode?> RequestAsync(string method, JsonNode? parameters)
    {
        var answer = await AskAsync(method, parameters);
        Assert.True(answer["error"] is null, answer["error"]?.ToJsonString());
        return answer["result"];
    }

    /// <summary>The result of a request about a document and, where one is given, a place in it.</summary>
    public Task<JsonNode?> RequestAsync(string method, int line = -1, int column = 0, string uri = Uri)
    {
        var parameters = new JsonObject { ["textDocument"] = Document(uri) };
        if (line >= 0)
            parameters["position"] = Position(line, column);
        return RequestAsync(method, parameters);
    }

    /// <summary>The whole answer to a request, error or not.</summary>
    public async Task<JsonObject> AskAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(Patience);
    }

    /// <summary>The code of the error that a request ends with.</summary>
    public async Task<int> FailAsync(string method, string parameters = "{}") =>
        (await AskAsync(method, JsonNode.Parse(parameters)))["error"]!["code"]!.GetValue<int>();

    /// <summary>Tells the server something.</summary>
    public void Notify(string method, string parameters) => Notify(method, JsonNode.Parse(parameters));

    /// <summary>Tells the server something.</summary>
    public void Notify(string method, JsonNode? parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    /// <summary>Everything that the server has told or asked by this method, and that nobody has taken yet.</summary>
    public IReadOnlyList<JsonNode?> AllOf(string method)
    {
        var all = new List<JsonNode?>();
        while (Told(method).Reader.TryRead(out var told))
            all.Add(told);
        return all;
    }

    /// <summary>The next thing that the server tells or asks by this method.</summary>
    public async Task<JsonNode?> NextAsync(string method) => await Told(method).Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>The findings of the next report on a version.</summary>
    public async Task<JsonArray> DiagnosticsAsync(int version = 1, string uri = Uri)
    {
        while (true)
        {
            var report = await NextAsync("textDocument/publishDiagnostics");
            if (report!["uri"]!.GetValue<string>() == uri && report["version"]?.GetValue<int>() == version)
                return report["diagnostics"]!.AsArray();
        }
    }

    /// <summary>Writes bytes that may be no message.</summary>
    public void SendRaw(string text) => SendRaw(Encoding.UTF8.GetBytes(text).AsMemory());

    /// <summary>Writes bytes that may be no message.</summary>
    public void SendRaw(ReadOnlyMemory<byte> bytes)
    {
        lock (_toServer)
        {
            if (!_hasLeft)
                _toServer.Writer.WriteAsync(bytes).AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Closes the stream to the server.</summary>
    public void Hang()
    {
        lock (_toServer)
        {
            _hasLeft = true;
            _toServer.Writer.Complete();
        }
    }

    /// <summary>A document, as arguments name one.</summary>
    public static JsonObject Document(string uri = Uri, int? version = null) =>
        version is { } known ? new() { ["uri"] = uri, ["version"] = known } : new() { ["uri"] = uri };

    /// <summary>A place, as arguments name one.</summary>
    public static JsonObject Position(int line, int column) => new() { ["line"] = line, ["character"] = column };

    /// <summary>A range, from [line, column, line, column].</summary>
    public static JsonObject Range(params int[] range) => new() { ["start"] = Position(range[0], range[1]), ["end"] = Position(range[2], range[3]) };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Hang();
        await Server.WaitAsync(Patience);
        await _toClient.Writer.CompleteAsync();
        await _reading.WaitAsync(Patience);
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        byte[] framed = [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body];
        SendRaw(framed.AsMemory());
    }

    private async Task ReadAsync(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        await Task.Yield();
        while (ReadHeader(reader) is { } length)
            Take(JsonNode.Parse(reader.ReadBytes(length))!.AsObject());
    }

    private static int? ReadHeader(BinaryReader reader)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (reader.BaseStream.ReadByte() is var read and >= 0)
                header.Append((char)read);
            else
                return null;
        }

        return int.Parse(header.ToString().Split(':')[1]);
    }

    private void Take(JsonObject message)
    {
        if (message["method"]?.GetValue<string>() is not { } method)
        {
            if (message["id"] is { } id && _answers.TryRemove(id.GetValue<int>(), out var answer))
                answer.SetResult(message);
            else if (message["id"] is not null)
                Told("unasked").Writer.TryWrite(message.DeepClone());
            else
                Told("error").Writer.TryWrite(message["error"]!.DeepClone());
            return;
        }

        Told(method).Writer.TryWrite(message["params"]?.DeepClone());
        if (message["id"] is { } asked)
            Send(new() { ["id"] = asked.DeepClone(), ["result"] = Answers.GetValueOrDefault(method)?.Invoke(message["params"]) });
    }

    private Channel<JsonNode?> Told(string method) => _told.GetOrAdd(method, _ => Channel.CreateUnbounded<JsonNode?>());
}
