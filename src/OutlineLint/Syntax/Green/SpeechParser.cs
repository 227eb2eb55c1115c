using OutlineLint.Grammar;

namespace OutlineLint.Syntax.Green;

/// <summary>Cuts a text into lines and parses each; any text parses.</summary>
internal static class SpeechParser
{
    /// <summary>Parses the lines of a text. A text that ends in a line end has no line behind it; an empty text has none at all.</summary>
    public static GreenLine[] Parse(ReadOnlySpan<char> text, SpeechGrammar grammar)
    {
        var lines = new GreenLine[16];
        var count = 0;
        var parser = new LineParser(text, grammar, new PieceBuffer());
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnds.EndOfLine(text, start);
            var next = end + LineEnds.Width(text, end);
            if (count == lines.Length)
                Array.Resize(ref lines, count * 2);
            lines[count++] = parser.Parse(start, end, next);
            start = next;
        }

        Array.Resize(ref lines, count);
        return lines;
    }
}
