using OutlineLint.LanguageServer.Capabilities;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>A language server (LSP 3.17) for one client, from its first message to its last.</summary>
public sealed class SpeechServer
{
    private readonly RpcConnection _connection;
    private readonly ServerSession _session;
    private readonly Dispatcher _dispatcher;
    private ServerState _state;

    private SpeechServer(Stream input, Stream output, ServerOptions options)
    {
        _connection = new(input, output);
        _session = new(_connection, options);
        var handlers = new HandlerTable(_session);
        _dispatcher = new(_session, handlers);
        RegisterLifecycle(handlers);
        var feed = new DiagnosticFeed(_session);
        var reconfiguration = new Reconfiguration(_session, feed);
        new DocumentSync(_session, feed, reconfiguration).Register(handlers);
        new SettingsSync(_session, reconfiguration).Register(handlers);
        new WorkspaceSync(_session, reconfiguration).Register(handlers);
        new BaselineCommand(_session, reconfiguration).Register(handlers);
        foreach (var capability in CapabilityList.All)
            capability.Register(handlers);
    }

    /// <summary>Serves a client until it says <c>exit</c> or closes the stream.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="options">What the server is started with.</param>
    /// <param name="cancellation">Ends the server.</param>
    /// <returns>0 when the client said goodbye first (<c>shutdown</c>), else 1.</returns>
    public static Task<int> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellation = default) =>
        new SpeechServer(input, output, options).RunAsync(cancellation);

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        await foreach (var message in _connection.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (message is { Method: "exit", IsRequest: false })
                break;
            Take(message);
        }

        _dispatcher.CancelAll();
        await _connection.CompleteAsync().ConfigureAwait(false);
        return _state == ServerState.ShutDown ? 0 : 1;
    }

    private void Take(RpcMessage message)
    {
        if (message.IsRequest)
            TakeRequest(message);
        else if (message.Method == "$/cancelRequest")
            _dispatcher.Cancel(message.Params);
        else if (_state == ServerState.Running)
            _dispatcher.Notify(message);
    }

    private void TakeRequest(RpcMessage message)
    {
        var isFirst = message.Method == "initialize";
        if (_state == ServerState.ShutDown || (isFirst && _state == ServerState.Running))
            _connection.Fail(message.Id, RpcErrorCode.InvalidRequest, isFirst ? "initialize came twice" : "the server is shut down");
        else if (_state == ServerState.New && !isFirst)
            _connection.Fail(message.Id, RpcErrorCode.ServerNotInitialized, "initialize comes first");
        else
            _dispatcher.Request(message);
    }

    private void RegisterLifecycle(HandlerTable handlers)
    {
        handlers.OnRequest("initialize", LspJson.Default.InitializeParams, LspJson.Default.InitializeResult, Initialize);
        handlers.OnRequest("shutdown", () => _state = ServerState.ShutDown);
    }

    private InitializeResult Initialize(InitializeParams parameters)
    {
        _session.Begin(parameters);
        _state = ServerState.Running;
        return new(CapabilityList.For(_session.Client), new("outlinelint", _session.Options.Version));
    }
}
