using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Writes an archive again with some parts changed: all others are copied packed as they are, in their order and with their dates.</summary>
internal static class ZipRewriter
{
    private const int LocalLength = 30;
    private const ushort HasDescriptor = 0x0008;
    private const ushort Deflated = 8;

    /// <summary>The archive with these parts in the place of those of the same name; new ones stand at the end.</summary>
    /// <param name="archive">The archive as it was read.</param>
    /// <param name="parts">The changed and the new parts.</param>
    /// <param name="model">The name of the entry that new ones take their date from.</param>
    public static byte[] Rewrite(ReadOnlyMemory<byte> archive, IReadOnlyDictionary<string, byte[]> parts, string model)
    {
        var directory = ZipDirectory.Read(archive);
        using var output = new MemoryStream(archive.Length + (64 * 1024));
        output.Write(directory.Prefix.Span);
        var lines = new byte[directory.Entries.Length][];
        foreach (var (index, entry) in directory.Entries.Index().OrderBy(pair => pair.Item.Offset))
            lines[index] = parts.TryGetValue(entry.Name, out var bytes) ? Write(output, entry, entry.Name, bytes) : Copy(output, entry);
        var like = directory.Entries.First(entry => entry.Name == model);
        var added = parts.Where(part => directory.Entries.All(entry => entry.Name != part.Key)).Select(part => Write(output, like, part.Key, part.Value)).ToList();
        WriteEnd(output, [.. lines, .. added], directory.End.Span);
        return output.ToArray();
    }

    private static byte[] Copy(MemoryStream output, ZipEntryRecord entry)
    {
        var line = entry.Central.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(line.AsSpan(42), (uint)output.Position);
        output.Write(entry.Local.Span);
        return line;
    }

    /// <summary>Writes a part and gives its line: flags, dates and attributes as before, lengths and checksum its own.</summary>
    private static byte[] Write(MemoryStream output, ZipEntryRecord like, string name, byte[] bytes)
    {
        var (packed, sums) = Pack(bytes);
        var encoded = Encoding.UTF8.GetBytes(name);
        var line = new byte[ZipDirectory.CentralLength + encoded.Length];
        like.Central.Span[..ZipDirectory.CentralLength].CopyTo(line);
        var flags = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(line.AsSpan(8)) & ~HasDescriptor);
        BinaryPrimitives.WriteUInt16LittleEndian(line.AsSpan(8), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(line.AsSpan(10), Deflated);
        sums.CopyTo(line.AsSpan(16));
        BinaryPrimitives.WriteUInt16LittleEndian(line.AsSpan(28), (ushort)encoded.Length);
        line.AsSpan(30, 4).Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(line.AsSpan(42), (uint)output.Position);
        encoded.CopyTo(line.AsSpan(ZipDirectory.CentralLength));
        WriteLocal(output, line, encoded);
        output.Write(packed.Span);
        return line;
    }

    /// <summary>The header before the packed bytes says what the line in the directory says.</summary>
    private static void WriteLocal(MemoryStream output, ReadOnlySpan<byte> line, ReadOnlySpan<byte> name)
    {
        Span<byte> header = stackalloc byte[LocalLength];
        header.Clear();
        "PK\u0003\u0004"u8.CopyTo(header);
        line.Slice(6, 24).CopyTo(header[4..]);
        output.Write(header);
        output.Write(name);
    }

    /// <summary>The packed bytes, and checksum, packed length and length as an archive has them one behind the other.</summary>
    private static (ReadOnlyMemory<byte> Packed, byte[] Sums) Pack(byte[] bytes)
    {
        using var scratch = new MemoryStream();
        using (var archive = new ZipArchive(scratch, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("x", CompressionLevel.Optimal).Open())
            entry.Write(bytes);
        var written = ZipDirectory.Read(scratch.ToArray()).Entries[0];
        var sums = written.Central.Span.Slice(16, 12).ToArray();
        var start = LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(written.Local.Span[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(written.Local.Span[28..]);
        return (written.Local.Slice(start, (int)BinaryPrimitives.ReadUInt32LittleEndian(sums.AsSpan(4))), sums);
    }

    private static void WriteEnd(MemoryStream output, byte[][] lines, ReadOnlySpan<byte> end)
    {
        var start = output.Position;
        foreach (var line in lines)
            output.Write(line);
        var record = end.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), (ushort)lines.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), (ushort)lines.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12), (uint)(output.Position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(16), (uint)start);
        output.Write(record);
    }
}
