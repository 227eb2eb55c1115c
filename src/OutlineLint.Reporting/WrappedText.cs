using System.Text;

namespace OutlineLint.Reporting;

/// <summary>Breaks text into lines: between words, and between any two Chinese characters unless the second is a mark that may not begin a line.</summary>
public static class WrappedText
{
    /// <summary>GB/T 15834 5.1: these never begin a line.</summary>
    private const string NeverFirst = "，。、；：？！）》”’…";

    /// <summary>The lines of the text, each of at most that many columns where its words allow it.</summary>
    public static IEnumerable<string> Lines(string text, int columns)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            if (used > 0 && used + DisplayWidth.Of(piece.TrimEnd()) > columns)
            {
                yield return line.ToString().TrimEnd();
                (line, used) = (new StringBuilder(), 0);
            }

            line.Append(piece);
            used += DisplayWidth.Of(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!MayBreak(text[i - 1], text[i]))
                continue;
            yield return text[start..i];
            start = i;
        }

        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        !NeverFirst.Contains(after) && after != ' ' && (before == ' ' || before > '\u2E80' || after > '\u2E80') && before is not ('“' or '（' or '《');
}
