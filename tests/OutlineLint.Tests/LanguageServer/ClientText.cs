using System.Text;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>A text as a client keeps it, in the plainest way: counts from the start for each question.</summary>
internal static class ClientText
{
    /// <summary>The offsets that are between two characters and not inside CRLF.</summary>
    public static IEnumerable<int> PlacesIn(string text) =>
        Enumerable.Range(0, text.Length + 1).Where(at => !Parts(text, at, '\r', '\n') && !(at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at])));

    /// <summary>The line and the column of an offset.</summary>
    public static (int Line, int Column) PositionOf(string text, int offset, PositionEncoding encoding)
    {
        var (line, start) = (0, 0);
        for (var at = 0; at < offset; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
                (line, start) = (line + 1, at + 1);
        }

        var before = text[start..offset];
        return (line, encoding switch
        {
            PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(before),
            PositionEncoding.Utf32 => before.EnumerateRunes().Count(),
            _ => before.Length,
        });
    }

    private static bool Parts(string text, int at, char before, char behind) => at > 0 && at < text.Length && text[at - 1] == before && text[at] == behind;
}
