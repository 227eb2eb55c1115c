using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>The directory of an archive, read byte for byte, so that entries can be copied without being unpacked.</summary>
internal sealed class ZipDirectory
{
    /// <summary>The fixed part of an entry's line.</summary>
    internal const int CentralLength = 46;

    private const uint EndSignature = 0x06054B50;
    private const uint CentralSignature = 0x02014B50;
    private const int EndLength = 22;
    private const int OffsetAt = 42;
    private const int NameLengthAt = 28;

    private ZipDirectory(ReadOnlyMemory<byte> prefix, ImmutableArray<ZipEntryRecord> entries, ReadOnlyMemory<byte> end) =>
        (Prefix, Entries, End) = (prefix, entries, end);

    /// <summary>What stands before the first entry: nothing, in a usual file.</summary>
    public ReadOnlyMemory<byte> Prefix { get; }

    /// <summary>The entries in the order of the directory.</summary>
    public ImmutableArray<ZipEntryRecord> Entries { get; }

    /// <summary>The record that ends the archive, with its comment.</summary>
    public ReadOnlyMemory<byte> End { get; }

    /// <summary>Reads the directory of an archive that was opened before.</summary>
    /// <exception cref="WordException">It is stored in a way that is not copied: split, larger than 4 GB.</exception>
    public static ZipDirectory Read(ReadOnlyMemory<byte> archive)
    {
        var end = FindEnd(archive.Span);
        var tail = archive.Span[end..];
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail[16..]);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail[10..]);
        if (start >= end || count is 0 or ushort.MaxValue)
            throw new WordException(WritingProblem.Archive);
        var lines = Lines(archive, (int)start, end, count);
        var offsets = lines.Select(line => OffsetOf(line.Span)).Order().Append((int)start).ToArray();
        if (offsets.Distinct().Count() < offsets.Length || offsets[^2] > start)
            throw new WordException(WritingProblem.Archive);
        return new(archive[..offsets[0]], [.. lines.Select(line => Record(archive, line, offsets))], archive[end..]);
    }

    private static int FindEnd(ReadOnlySpan<byte> archive)
    {
        for (var at = archive.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(archive[at..]) == EndSignature && at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(archive[(at + 20)..]) == archive.Length)
                return at;
        }

        throw new WordException(WritingProblem.Archive);
    }

    private static List<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> archive, int start, int end, int count)
    {
        var lines = new List<ReadOnlyMemory<byte>>(count);
        for (var at = start; lines.Count < count;)
        {
            if (at + CentralLength > end || BinaryPrimitives.ReadUInt32LittleEndian(archive.Span[at..]) != CentralSignature)
                throw new WordException(WritingProblem.Archive);
            var length = CentralLength;
            for (var field = 0; field < 3; field++)
                length += BinaryPrimitives.ReadUInt16LittleEndian(archive.Span[(at + NameLengthAt + (2 * field))..]);
            if (at + length > end)
                throw new WordException(WritingProblem.Archive);
            lines.Add(archive.Slice(at, length));
            at += length;
        }

        return lines;
    }

    private static int OffsetOf(ReadOnlySpan<byte> line) =>
        BinaryPrimitives.ReadUInt32LittleEndian(line[OffsetAt..]) is <= int.MaxValue and var offset ? (int)offset : throw new WordException(WritingProblem.Archive);

    private static ZipEntryRecord Record(ReadOnlyMemory<byte> archive, ReadOnlyMemory<byte> line, int[] offsets)
    {
        var offset = OffsetOf(line.Span);
        var next = offsets[Array.BinarySearch(offsets, offset) + 1];
        var name = line.Span.Slice(CentralLength, BinaryPrimitives.ReadUInt16LittleEndian(line.Span[NameLengthAt..]));
        return new(Encoding.UTF8.GetString(name), line, archive[offset..next], offset);
    }
}
