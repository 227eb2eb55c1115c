using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OutlineLint.Benchmarks.Latency;

/// <summary>A language server in a process of its own, spoken to over its pipes by one thread that waits for each answer.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly BufferedStream _output;
    private byte[] _body = new byte[1 << 20];

    public ServerProcess(IReadOnlyList<string> command)
    {
        _process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{command[0]} does not start");
        _output = new(_process.StandardOutput.BaseStream, 1 << 20);
    }

    /// <summary>What the server holds in memory, in megabytes.</summary>
    public double WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>The time that processors have worked for the server.</summary>
    public TimeSpan ProcessorTime => _process.TotalProcessorTime;

    /// <summary>Sends a message.</summary>
    /// <param name="json">All of it but the version of JSON-RPC.</param>
    public void Send(string json)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"jsonrpc":"2.0",{{json}}}""");
        var stream = _process.StandardInput.BaseStream;
        stream.Write([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), .. body]);
        stream.Flush();
    }

    /// <summary>Reads messages until one that holds all of these, and gives it; it counts as read when its last byte has come.</summary>
    public ReadOnlySpan<byte> WaitFor(params ReadOnlySpan<string> parts)
    {
        while (true)
        {
            var message = Read();
            if (Holds(message, parts))
                return message;
        }
    }

    public void Dispose()
    {
        Send("\"id\":-1,\"method\":\"shutdown\"");
        WaitFor("\"id\":-1");
        Send("\"method\":\"exit\"");
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool Holds(ReadOnlySpan<byte> message, ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (message.IndexOf(Encoding.UTF8.GetBytes(part)) < 0)
                return false;
        }

        return true;
    }

    private ReadOnlySpan<byte> Read()
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            header.Append((char)ReadByte());
        var length = int.Parse(header.ToString().Split(':')[1], CultureInfo.InvariantCulture);
        if (_body.Length < length)
            _body = new byte[length * 2];
        _output.ReadExactly(_body, 0, length);
        return _body.AsSpan(0, length);
    }

    private int ReadByte() => _output.ReadByte() is var read and >= 0 ? read : throw new EndOfStreamException("the server has ended");
}
