using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Threading.Channels;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>Writes messages one after the other, so that a client that reads slowly holds nobody up.</summary>
internal sealed class FrameWriter
{
    private readonly Channel<ReadOnlyMemory<byte>> _queue = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new() { SingleReader = true });
    private readonly PipeWriter _pipe;
    private readonly Task _writing;

    public FrameWriter(Stream output)
    {
        _pipe = PipeWriter.Create(output);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Puts a message behind those that wait.</summary>
    /// <param name="body">The JSON as UTF-8.</param>
    public void Post(ReadOnlyMemory<byte> body) => _queue.Writer.TryWrite(body);

    /// <summary>Writes what waits and takes no more.</summary>
    public async Task CompleteAsync()
    {
        _queue.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var body in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"), _pipe);
                await _pipe.WriteAsync(body).ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // The client is gone and its end of the pipe closed; the end of its input ends the server.
        }
    }
}
