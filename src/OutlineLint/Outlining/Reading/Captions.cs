using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Finds captions of pictures that were lost in copying: short lines between blank ones in the middle of a list.</summary>
internal static class Captions
{
    public static void Mark(SpeechLines lines, bool[] headings)
    {
        var (inList, paragraph) = (false, -1);
        for (var line = lines.Next(-1); line < lines.Count; line = lines.Next(line))
        {
            if (lines.IsBody(line) && inList && !headings[line] && IsCaption(lines, line, paragraph))
                lines.Roles[line] = LineRole.Skipped;
            inList |= lines.IsBody(line) && lines.Has(line, LineTraits.LineMarker | LineTraits.InlineMarkers);
            if (!lines.Is(line, LineRole.Skipped))
                paragraph = line;
        }
    }

    /// <summary>An own line with a blank one above, behind a paragraph that is complete or another caption.</summary>
    private static bool IsCaption(SpeechLines lines, int line, int paragraph)
    {
        if (!lines.Has(line, LineTraits.OwnLine) || lines.Has(line, LineTraits.LineMarker | LineTraits.Vocative | LineTraits.Attachment | LineTraits.Hash | LineTraits.Quoted))
            return false;
        if (lines[line].Kind != SyntaxKind.HeadingLine || line == 0 || !lines.Is(line - 1, LineRole.Blank))
            return false;
        var previous = lines.Previous(line);
        return previous >= 0 && (lines.Is(previous, LineRole.Skipped) || (lines.IsBody(previous) && lines.Has(previous, LineTraits.EndsSentence))) && StandsAmongParagraphs(lines, paragraph);
    }

    /// <summary>In a text whose paragraphs follow one another without blank lines, a line set apart is no part of it.</summary>
    private static bool StandsAmongParagraphs(SpeechLines lines, int paragraph) => paragraph > 0 && !lines.Is(paragraph - 1, LineRole.Blank);
}
