using System.Text;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>The names of the position encodings, and their units.</summary>
internal static class PositionEncodings
{
    /// <summary>The first of the client's encodings that the server knows; UTF-16 when there is none.</summary>
    /// <param name="offered">Their names, what the client likes best first.</param>
    public static PositionEncoding Choose(IEnumerable<string> offered) =>
        offered.Select(Parse).FirstOrDefault(encoding => encoding is not null) ?? PositionEncoding.Utf16;

    /// <summary>The name of an encoding.</summary>
    public static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    /// <summary>How many units a character takes.</summary>
    public static int UnitsOf(Rune character, PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => character.Utf8SequenceLength,
        PositionEncoding.Utf32 => 1,
        _ => character.Utf16SequenceLength,
    };

    /// <summary>How many units a text takes; half a surrogate pair takes as many as the character that would stand in its place.</summary>
    public static int UnitsIn(ReadOnlySpan<char> text, PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(text),
        PositionEncoding.Utf32 => CharactersIn(text),
        _ => text.Length,
    };

    private static int CharactersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    private static PositionEncoding? Parse(string name) => name switch
    {
        "utf-8" => PositionEncoding.Utf8,
        "utf-16" => PositionEncoding.Utf16,
        "utf-32" => PositionEncoding.Utf32,
        _ => null,
    };
}
