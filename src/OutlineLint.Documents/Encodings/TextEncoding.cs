using System.Text;

namespace OutlineLint.Documents.Encodings;

/// <summary>How the characters of a file are stored, down to its byte order mark.</summary>
/// <param name="Name">The name that people know it by, such as <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Encoding">The encoding; it throws on what it cannot decode or encode.</param>
/// <param name="HasMark">Whether the file begins with a byte order mark.</param>
public sealed record TextEncoding(string Name, Encoding Encoding, bool HasMark = false)
{
    /// <summary>UTF-8.</summary>
    public static TextEncoding Utf8 { get; } = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true));

    /// <summary>UTF-16, low byte first.</summary>
    public static TextEncoding Utf16LittleEndian { get; } = new("utf-16le", new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true));

    /// <summary>UTF-16, high byte first.</summary>
    public static TextEncoding Utf16BigEndian { get; } = new("utf-16be", new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true));

    /// <summary>UTF-32, low byte first.</summary>
    public static TextEncoding Utf32LittleEndian { get; } = new("utf-32le", new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true));

    /// <summary>UTF-32, high byte first.</summary>
    public static TextEncoding Utf32BigEndian { get; } = new("utf-32be", new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true));

    /// <summary>GB 18030, which contains GBK and GB 2312. Every character of it comes back as the same bytes.</summary>
    public static TextEncoding Gb18030 => LegacyEncodings.Gb18030;

    /// <summary>The encoding of that name, or null when there is none; <c>gbk</c> and <c>gb2312</c> mean GB 18030.</summary>
    public static TextEncoding? Find(string name) => name.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => Utf8,
        "utf-16" or "utf16" or "utf-16le" or "utf16le" => Utf16LittleEndian,
        "utf-16be" or "utf16be" => Utf16BigEndian,
        "utf-32" or "utf32" or "utf-32le" or "utf32le" => Utf32LittleEndian,
        "utf-32be" or "utf32be" => Utf32BigEndian,
        "gb18030" or "gbk" or "gb2312" or "cp936" => Gb18030,
        var other => LegacyEncodings.Find(other),
    };

    /// <summary>The text as bytes, mark included, or null when a character has no form in this encoding.</summary>
    public byte[]? Encode(string text)
    {
        try
        {
            var bytes = Encoding.GetBytes(text);
            return HasMark ? [.. Encoding.Preamble, .. bytes] : bytes;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
