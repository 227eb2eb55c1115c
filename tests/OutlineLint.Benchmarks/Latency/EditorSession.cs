using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OutlineLint.Benchmarks.Latency;

/// <summary>One editor with one text open: types, and waits for the findings of what it has typed.</summary>
internal sealed class EditorSession : IDisposable
{
    private const string Uri = "untitled:speech.txt";
    private readonly ServerProcess _server;
    private readonly Typist _typist;
    private readonly bool _pulls;

    /// <summary>Starts a server and opens a text.</summary>
    /// <param name="command">Starts the server.</param>
    /// <param name="text">The text that is opened.</param>
    /// <param name="pulls">Whether the editor asks for findings instead of being told.</param>
    public EditorSession(IReadOnlyList<string> command, string text, bool pulls)
    {
        (_server, _typist, _pulls) = (new(command), new(text), pulls);
        _server.Send($$$"""
            "id":0,"method":"initialize","params":{"capabilities":{"textDocument":{{{(pulls ? "{\"diagnostic\":{}}" : "{}")}}}}}
            """);
        _server.WaitFor("\"id\":0");
        _server.Send("""
            "method":"initialized","params":{}
            """);
        _server.Send($$$"""
            "method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{Uri}}}","languageId":"plaintext","version":1,"text":"{{{JsonEncodedText.Encode(text)}}}"}}
            """);
        Wait();
    }

    /// <summary>What the server holds in memory, in megabytes.</summary>
    public double WorkingSet => _server.WorkingSet;

    /// <summary>The time that processors have worked for the server.</summary>
    public TimeSpan ProcessorTime => _server.ProcessorTime;

    /// <summary>Types one character, and gives the milliseconds until its findings are there.</summary>
    public double Type()
    {
        var change = Notification();
        var start = Stopwatch.GetTimestamp();
        _server.Send(change);
        Wait();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Asks for nothing, and gives the milliseconds until the server has said so: what pipes, processes and their turns take.</summary>
    public double AskNothing()
    {
        var start = Stopwatch.GetTimestamp();
        _server.Send("\"id\":\"nothing\",\"method\":\"$/nothing\"");
        _server.WaitFor("\"id\":\"nothing\"");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Types one character and does not wait.</summary>
    public void TypeOn() => _server.Send(Notification());

    public void Dispose() => _server.Dispose();

    private string Notification()
    {
        var change = _typist.Next();
        return string.Create(CultureInfo.InvariantCulture, $$$"""
            "method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{Uri}}}","version":{{{_typist.Version}}}},"contentChanges":[{{{change}}}]}
            """);
    }

    private ReadOnlySpan<byte> Wait()
    {
        var version = _typist.Version.ToString(CultureInfo.InvariantCulture);
        if (!_pulls)
            return _server.WaitFor("textDocument/publishDiagnostics", $"\"version\":{version},");
        _server.Send($$$"""
            "id":{{{version}}},"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"{{{Uri}}}"}}
            """);
        return _server.WaitFor($"\"id\":{version},");
    }
}
