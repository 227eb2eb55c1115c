using OutlineLint.Diagnostics;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OutlineLint.Documents.Encodings;

/// <summary>Bytes to text: by the byte order mark, else strictly as UTF-8, else strictly as GB 18030. UTF-16 without a mark is not guessed.</summary>
public static class TextDecoder
{
    /// <summary>The text of the bytes, or null with the reason.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="encoding">The encoding that the user named, or null to find it.</param>
    /// <param name="problem">Why there is no text.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, TextEncoding? encoding, out Bilingual problem)
    {
        problem = default;
        if ((encoding is null ? ByteOrderMark.Read(bytes) : ByteOrderMark.Confirm(encoding, bytes)) is { } known)
            return DecodeAs(known, bytes) ?? Fail(NotIn(known), out problem);
        if (bytes.Contains((byte)0))
            return Fail(Binary, out problem);
        return DecodeAs(TextEncoding.Utf8, bytes) ?? DecodeAs(TextEncoding.Gb18030, bytes) ?? Fail(Unknown, out problem);
    }

    private static readonly Bilingual Binary = new(
        "看起来是二进制文件，不是文本；若是不带 BOM 的 UTF-16，请用 --encoding 指明编码。",
        "looks like a binary file, not text; if it is UTF-16 without a byte order mark, name the encoding with --encoding");

    private static readonly Bilingual Unknown = new(
        "既不是 UTF-8，也不是 GB18030；请用 --encoding 指明编码。",
        "is neither UTF-8 nor GB18030; name the encoding with --encoding");

    private static Bilingual NotIn(TextEncoding encoding) => new(
        $"不是有效的 {encoding.Name} 文本。",
        $"is not valid {encoding.Name} text");

    private static DecodedText? Fail(Bilingual reason, out Bilingual problem)
    {
        problem = reason;
        return null;
    }

    private static DecodedText? DecodeAs(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding.HasMark)
            bytes = bytes[encoding.Encoding.Preamble.Length..];
        var text = encoding.Encoding is UTF8Encoding ? DecodeUtf8(bytes) : DecodeStrictly(encoding.Encoding, bytes);
        return text is null ? null : new DecodedText(text, encoding);
    }

    /// <summary>One pass over the bytes: counting the characters first would cost as much as decoding them.</summary>
    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, characters, out _, out var count, replaceInvalidSequences: false);
            return status == OperationStatus.Done ? new string(characters, 0, count) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static string? DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
