using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Takes a list of contents out of the speech: the lines below 目录 that return later as headings.</summary>
internal static class ContentsList
{
    private const int Reach = 15;

    public static void Mark(SpeechLines lines)
    {
        var line = lines.Next(-1);
        for (var i = 0; i < Reach && line < lines.Count; i++, line = lines.Next(line))
        {
            if (lines.Is(line, LineRole.Skipped) && IsHead(lines.Content(line)))
            {
                MarkFrom(lines, lines.Next(line));
                return;
            }
        }
    }

    private static bool IsHead(ReadOnlySpan<char> content) => content is "目录" or "目　录" or "目 录";

    private static void MarkFrom(SpeechLines lines, int line)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = lines.Count - 1; i >= line; i--)
        {
            if (!lines.Has(i, LineTraits.OwnLine))
                continue;
            var text = Entry(lines.Content(i));
            if (!later.Add(text))
                lines.Roles[i] = LineRole.Skipped;
        }
    }

    /// <summary>An entry without its dots and its page number.</summary>
    private static string Entry(ReadOnlySpan<char> content) => content.TrimEnd("0123456789.…· \u3000\t（）()").ToString();
}
