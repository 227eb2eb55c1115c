using System.Text.Json;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Tells the client how far a request is that takes long (LSP 3.17, “Work Done Progress”); says nothing to a client that did not ask.</summary>
internal sealed class WorkProgress : IDisposable
{
    private readonly RpcConnection _connection;
    private readonly JsonElement? _token;
    private int _percentage;

    /// <summary>Begins.</summary>
    /// <param name="connection">The way to the client.</param>
    /// <param name="token">The name that the client gave the work; null when it did not ask.</param>
    /// <param name="title">What the work is.</param>
    public WorkProgress(RpcConnection connection, JsonElement? token, string title)
    {
        (_connection, _token) = (connection, token);
        Tell(new("begin", title, Percentage: 0));
    }

    /// <summary>So much of it is done.</summary>
    public void Report(int done, int total)
    {
        var percentage = total == 0 ? 100 : (int)(100L * done / total);
        if (percentage <= _percentage)
            return;
        _percentage = percentage;
        Tell(new("report", Percentage: percentage));
    }

    /// <summary>It is over, done or not.</summary>
    public void Dispose() => Tell(new("end"));

    private void Tell(WorkDoneProgress value)
    {
        if (_token is { } token)
            _connection.Notify("$/progress", new(token, value), LspJson.Default.ProgressParams);
    }
}
