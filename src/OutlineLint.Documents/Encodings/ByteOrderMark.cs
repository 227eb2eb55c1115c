namespace OutlineLint.Documents.Encodings;

/// <summary>The mark at the start of a file that names its encoding.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the mark names, or null when there is no mark.</summary>
    public static TextEncoding? Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Marked(TextEncoding.Utf8),
        // The mark of UTF-32 begins with that of UTF-16, so it comes first.
        [0xFF, 0xFE, 0, 0, ..] => Marked(TextEncoding.Utf32LittleEndian),
        [0, 0, 0xFE, 0xFF, ..] => Marked(TextEncoding.Utf32BigEndian),
        [0xFF, 0xFE, ..] => Marked(TextEncoding.Utf16LittleEndian),
        [0xFE, 0xFF, ..] => Marked(TextEncoding.Utf16BigEndian),
        _ => null,
    };

    /// <summary>The encoding that was asked for, with a mark when the file has the mark of that encoding.</summary>
    public static TextEncoding Confirm(TextEncoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.Encoding.Preamble is { Length: > 0 } mark && bytes.StartsWith(mark) ? Marked(encoding) : encoding;

    private static TextEncoding Marked(TextEncoding encoding) => encoding with { HasMark = true };
}
