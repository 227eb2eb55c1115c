using System.Security.Cryptography;
using System.Text;

namespace OutlineLint.View;

/// <summary>The secret in the address of the page: 128 bits, made anew for each start. Whoever does not know it gets nothing.</summary>
internal sealed class ViewToken
{
    private readonly byte[] _bytes;

    private ViewToken(string text) => (Text, _bytes) = (text, Encoding.ASCII.GetBytes(text));

    /// <summary>The token as it stands in the address.</summary>
    public string Text { get; }

    /// <summary>A token that nobody has seen.</summary>
    public static ViewToken Create() => new(RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>Whether a text is the token; how long the answer takes tells nothing about how much of it is right.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[_bytes.Length];
        return text.Length == _bytes.Length
            && Encoding.ASCII.GetBytes(text, bytes) == _bytes.Length
            && CryptographicOperations.FixedTimeEquals(bytes, _bytes);
    }
}
