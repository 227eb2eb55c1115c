namespace OutlineLint.Editing;

/// <summary>Whether paragraphs stand apart by a blank line.</summary>
internal static class ParagraphSpace
{
    /// <summary>Whether a blank line stands behind the line, or before it when it is the last one.</summary>
    public static bool IsOpen(SpeechText text, int line)
    {
        for (var next = line + 1; next < text.Lines.Count; next++)
        {
            if (!text.IsBlank(next))
                return next > line + 1;
        }

        return text.GapBefore(line) < line;
    }
}
