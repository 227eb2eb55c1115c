using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Threading.Channels;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>Writes messages one after the other, so that a client that reads slowly holds nobody up.</summary>
internal sealed class FrameWriter
{
    /// <summary>How long a client that has said <c>exit</c> may take to read what was still to be said.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<PooledBytes> _queue = Channel.CreateUnbounded<PooledBytes>(new() { SingleReader = true });
    private readonly PipeWriter _pipe;
    private readonly Task _writing;

    public FrameWriter(Stream output)
    {
        _pipe = PipeWriter.Create(output, new(leaveOpen: true));
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Puts a message behind those that wait.</summary>
    /// <param name="body">The JSON as UTF-8; it is the writer's from now on.</param>
    public void Post(PooledBytes body)
    {
        if (!_queue.Writer.TryWrite(body))
            body.Dispose();
    }

    /// <summary>Writes what waits, as long as the client reads it, and takes no more.</summary>
    public async Task CompleteAsync()
    {
        _queue.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(Patience)).ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var body in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                using (body)
                {
                    Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Written.Length}\r\n\r\n"), _pipe);
                    await _pipe.WriteAsync(body.Written).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The client is gone and its end of the pipe closed; the end of its input ends the server, and nobody hears what is still to be said.
            _queue.Writer.TryComplete();
        }
    }
}
