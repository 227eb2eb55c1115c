using System.Buffers;

namespace OutlineLint.Documents;

/// <summary>The bytes of one file in a borrowed buffer; disposing gives the buffer back.</summary>
internal readonly struct FileBytes : IDisposable
{
    /// <summary>More than this is no speech, and would not fit a string in every encoding.</summary>
    public const int MaximumLength = 512 * 1024 * 1024;

    private const int FirstBuffer = 64 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private FileBytes(byte[] buffer, int length) => (_buffer, _length) = (buffer, length);

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <summary>Reads a stream to its end, or gives null when it is longer than <see cref="MaximumLength"/>.</summary>
    public static FileBytes? Read(Stream stream)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : FirstBuffer;
        if (expected > MaximumLength)
            return null;
        // One byte more than expected: a full buffer then means that the file grew, and not that it ended.
        var buffer = ArrayPool<byte>.Shared.Rent((int)expected + 1);
        var length = 0;
        for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length > MaximumLength)
                return GiveBack(buffer);
            if (length == buffer.Length)
                buffer = Grow(buffer);
        }

        return new FileBytes(buffer, length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static FileBytes? GiveBack(byte[] buffer)
    {
        ArrayPool<byte>.Shared.Return(buffer);
        return null;
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
