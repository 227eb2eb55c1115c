using System.Numerics;

namespace OutlineLint.Syntax.Green;

/// <summary>Where lines end: the same places as in Roslyn's <c>SourceText.Lines</c>.</summary>
internal static class LineEnds
{
    /// <summary>The position of the line's end mark, or the end of the text.</summary>
    public static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        for (var position = start; position < text.Length; position += BlockScan.BlockSize)
        {
            var marks = BlockScan.Mask<LineEndScan>(text, position, text.Length);
            if (marks != 0)
                return position + BitOperations.TrailingZeroCount(marks);
        }

        return text.Length;
    }

    /// <summary>The width of the end mark: 0 at the end of the text, 2 for CRLF.</summary>
    public static int Width(ReadOnlySpan<char> text, int end) =>
        end == text.Length ? 0 : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
}
