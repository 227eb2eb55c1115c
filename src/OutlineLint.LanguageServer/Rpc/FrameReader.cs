using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>Cuts a stream into messages by their headers (LSP 3.17, “Base Protocol”). After a bad header it goes on behind the blank line that ends it.</summary>
internal sealed class FrameReader(PipeReader pipe)
{
    /// <summary>The longest message that is taken, in bytes.</summary>
    public const int LongestBody = 512 * 1024 * 1024;

    private const int LongestHeader = 16 * 1024;
    private long _toSkip;

    /// <summary>The next message; null at the end of the stream, where half a message counts for nothing.</summary>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var rest = Skip(result.Buffer);
            var frame = TryRead(ref rest);
            pipe.AdvanceTo(rest.Start, frame is null ? rest.End : rest.Start);
            if (frame is not null || result.IsCompleted)
                return frame;
        }
    }

    private ReadOnlySequence<byte> Skip(ReadOnlySequence<byte> buffer)
    {
        var skipped = Math.Min(_toSkip, buffer.Length);
        _toSkip -= skipped;
        return buffer.Slice(skipped);
    }

    private Frame? TryRead(ref ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> header, "\r\n\r\n"u8))
            return buffer.Length > LongestHeader ? Drop(ref buffer) : null;
        if (LengthIn(header.ToArray()) is not { } length)
        {
            buffer = buffer.Slice(reader.Position);
            return new Frame(default, "a header without a valid Content-Length");
        }

        return length > LongestBody ? TooLong(ref buffer, reader.Position, length) : Body(ref buffer, reader.Position, (int)length);
    }

    private static Frame? Body(ref ReadOnlySequence<byte> buffer, SequencePosition start, int length)
    {
        var body = buffer.Slice(start);
        if (body.Length < length)
            return null;
        buffer = body.Slice(length);
        return new Frame(body.Slice(0, length).ToArray());
    }

    private Frame TooLong(ref ReadOnlySequence<byte> buffer, SequencePosition start, long length)
    {
        _toSkip = length;
        buffer = Skip(buffer.Slice(start));
        return new Frame(default, $"a message of {length} bytes is too long");
    }

    private static Frame Drop(ref ReadOnlySequence<byte> buffer)
    {
        // The last bytes may begin the blank line that ends the header.
        buffer = buffer.Slice(buffer.Length - 3);
        return new Frame(default, $"a header of more than {LongestHeader} bytes");
    }

    private static long? LengthIn(ReadOnlySpan<byte> header)
    {
        foreach (var range in header.Split("\r\n"u8))
        {
            var line = header[range];
            if (line.IndexOf((byte)':') is var colon and > 0 && Ascii.EqualsIgnoreCase(line[..colon].Trim((byte)' '), "Content-Length"u8))
                return LengthOf(line[(colon + 1)..].Trim((byte)' '));
        }

        return null;
    }

    private static long? LengthOf(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out long length, out var used) && used == digits.Length && length >= 0 ? length : null;
}
