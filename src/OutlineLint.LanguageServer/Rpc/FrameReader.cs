using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;

namespace OutlineLint.LanguageServer.Rpc;

/// <summary>
/// Cuts a stream into messages by their headers (LSP 3.17, “Base Protocol”). After a bad header it goes on at the next good one, wherever
/// that begins: the body of the lost message stands before it and is passed over.
/// </summary>
internal sealed class FrameReader(PipeReader pipe)
{
    /// <summary>The longest message that is taken, in bytes.</summary>
    public const int LongestBody = 512 * 1024 * 1024;

    private const int LongestHeader = 16 * 1024;

    private long _toSkip;

    /// <summary>Whether a bad header was reported and no good one has come since.</summary>
    private bool _isLost;

    private static ReadOnlySpan<byte> HeaderEnd => "\r\n\r\n"u8;

    /// <summary>Its last part tells the length; whatever stands before it on its line is the rest of something lost.</summary>
    private static ReadOnlySpan<byte> LengthName => "content-length:"u8;

    /// <summary>The next message; null at the end of the stream, where half a message counts for nothing.</summary>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var rest = Skip(result.Buffer);
            var frame = TryRead(ref rest, out var isWaiting);
            pipe.AdvanceTo(rest.Start, isWaiting ? rest.End : rest.Start);
            if (frame is not null || (isWaiting && result.IsCompleted))
                return frame;
        }
    }

    private ReadOnlySequence<byte> Skip(ReadOnlySequence<byte> buffer)
    {
        var skipped = Math.Min(_toSkip, buffer.Length);
        _toSkip -= skipped;
        return buffer.Slice(skipped);
    }

    /// <summary>Takes one message off the buffer, or something that is none; waits when neither is complete.</summary>
    private Frame? TryRead(ref ReadOnlySequence<byte> buffer, out bool isWaiting)
    {
        isWaiting = false;
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> header, HeaderEnd))
        {
            isWaiting = buffer.Length <= LongestHeader;
            return isWaiting ? null : Drop(ref buffer);
        }

        if (LengthIn(header.ToArray()) is not { } length)
        {
            buffer = buffer.Slice(reader.Position);
            return Lose("a header without a valid Content-Length");
        }

        return length > LongestBody ? TooLong(ref buffer, reader.Position, length) : Body(ref buffer, reader.Position, (int)length, out isWaiting);
    }

    private Frame? Body(ref ReadOnlySequence<byte> buffer, SequencePosition start, int length, out bool isWaiting)
    {
        var body = buffer.Slice(start);
        isWaiting = body.Length < length;
        if (isWaiting)
            return null;
        _isLost = false;
        buffer = body.Slice(length);
        return new Frame(body.Slice(0, length).ToArray());
    }

    private Frame TooLong(ref ReadOnlySequence<byte> buffer, SequencePosition start, long length)
    {
        _toSkip = length;
        buffer = Skip(buffer.Slice(start));
        return new Frame(default, $"a message of {length} bytes is too long");
    }

    /// <summary>The last bytes may be the beginning of a good header.</summary>
    private Frame? Drop(ref ReadOnlySequence<byte> buffer)
    {
        buffer = buffer.Slice(buffer.Length - LongestHeader / 2);
        return Lose($"a header of more than {LongestHeader} bytes");
    }

    /// <summary>Says once that the thread is lost, however much is passed over until it is found.</summary>
    private Frame? Lose(string problem)
    {
        var isNews = !_isLost;
        _isLost = true;
        return isNews ? new Frame(default, problem) : null;
    }

    private static long? LengthIn(Span<byte> header)
    {
        foreach (ref var character in header)
            character = character is >= (byte)'A' and <= (byte)'Z' ? (byte)(character | 0x20) : character;
        var name = header.LastIndexOf(LengthName);
        if (name < 0)
            return null;
        var line = header[(name + LengthName.Length)..];
        return LengthOf(line[..(line.IndexOf("\r\n"u8) is var end and >= 0 ? end : line.Length)].Trim((byte)' '));
    }

    private static long? LengthOf(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out long length, out var used) && used == digits.Length && length >= 0 ? length : null;
}
