using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Takes fenced code and HTML comments out of the speech.</summary>
internal static class CodeBlocks
{
    public static void Mark(SpeechLines lines)
    {
        var lastCommentEnd = FindLastCommentEnd(lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].Kind == SyntaxKind.FenceLine)
                line = MarkTo(lines, line, FindFence(lines, line + 1));
            else if (lines.Has(line, LineTraits.OpensComment) && line <= lastCommentEnd)
                line = MarkTo(lines, line, FindCommentEnd(lines, line));
        }
    }

    /// <summary>Marks the lines, or none when the block is never closed: then it is no block but a stray sign.</summary>
    private static int MarkTo(SpeechLines lines, int first, int last)
    {
        for (var line = first; line <= last; line++)
            lines.Roles[line] = LineRole.Code;
        return Math.Max(first, last);
    }

    private static int FindFence(SpeechLines lines, int from)
    {
        for (var line = from; line < lines.Count; line++)
        {
            if (lines[line].Kind == SyntaxKind.FenceLine)
                return line;
        }

        return -1;
    }

    /// <summary>Behind it no comment is looked for: a text may open many that it never closes.</summary>
    private static int FindLastCommentEnd(SpeechLines lines)
    {
        var line = lines.Count - 1;
        while (line >= 0 && !lines.Has(line, LineTraits.ClosesComment))
            line--;
        return line;
    }

    private static int FindCommentEnd(SpeechLines lines, int from)
    {
        for (var line = from; line < lines.Count; line++)
        {
            if (lines.Has(line, LineTraits.ClosesComment))
                return line;
        }

        return -1;
    }
}
