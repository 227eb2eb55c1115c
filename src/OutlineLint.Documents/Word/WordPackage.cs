using System.Collections.Immutable;
using System.IO.Compression;

namespace OutlineLint.Documents.Word;

/// <summary>
/// The archive that a Word document is, with its bytes as they were read. Only the parts that are asked for are unpacked, each within
/// bounds; nothing is executed, and no address in it is followed.
/// </summary>
public sealed class WordPackage : IDisposable
{
    /// <summary>More parts than this are no document; each costs memory before it is looked at.</summary>
    internal const int MaximumParts = 4096;

    /// <summary>The bytes that one part may have: some ten million characters.</summary>
    private const int MaximumPartLength = 64 * 1024 * 1024;

    /// <summary>The bytes that all parts which are read may have together.</summary>
    private const long MaximumLength = 128 * 1024 * 1024;

    /// <summary>Text shrinks to a tenth or a thirtieth; what shrinks more than this, and is large, was made to.</summary>
    private const int MaximumRatio = 200;

    private const int HarmlessLength = 4 * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, WordPart> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private long _length;

    private WordPackage(ReadOnlyMemory<byte> bytes, ZipArchive archive)
    {
        (Bytes, _archive) = (bytes, archive);
        _entries = new(archive.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            // Two parts of one name are read differently by different programs: no honest program writes them.
            if (!_entries.TryAdd(entry.FullName.TrimStart('/'), entry))
                throw new WordException(WordProblem.Damaged);
        }
    }

    /// <summary>The file as it was read.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The names of all parts, in the order of the archive.</summary>
    public ImmutableArray<string> PartNames => [.. _archive.Entries.Select(entry => entry.FullName)];

    /// <summary>Opens an archive.</summary>
    /// <exception cref="WordException">It is none, or out of bounds.</exception>
    internal static WordPackage Open(byte[] bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaximumParts)
                throw new WordException(WordProblem.TooManyParts);
            return new(bytes, archive);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new WordException(WordProblem.Damaged);
        }
    }

    /// <summary>Whether the archive has a part of that name.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A part, or null when there is none of that name.</summary>
    /// <exception cref="WordException">It is damaged or out of bounds.</exception>
    internal WordPart? Find(string name)
    {
        if (_read.TryGetValue(name, out var part))
            return part;
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        part = new(entry.FullName, Unpack(entry));
        _read.Add(name, part);
        return part;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        if (entry.Length > MaximumPartLength)
            throw new WordException(WordProblem.TooLarge(entry.FullName));
        if (entry.Length > HarmlessLength && entry.Length / MaximumRatio > entry.CompressedLength)
            throw new WordException(WordProblem.Bomb(entry.FullName));
        try
        {
            using var stream = entry.Open();
            return ReadBounded(entry, stream);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new WordException(WordProblem.Damaged);
        }
    }

    /// <summary>The archive says how long a part is, and need not tell the truth: what comes out is counted.</summary>
    private byte[] ReadBounded(ZipArchiveEntry entry, Stream stream)
    {
        var bytes = new byte[entry.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        _length += length;
        if (_length > MaximumLength)
            throw new WordException(WordProblem.TooLarge(entry.FullName));
        if (length < bytes.Length || stream.ReadByte() >= 0)
            throw new WordException(WordProblem.Damaged);
        return bytes;
    }

    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException;
}
