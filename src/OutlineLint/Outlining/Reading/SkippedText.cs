using OutlineLint.Grammar;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Tells adverts and site furniture from the speech, line by line.</summary>
internal static class SkippedText
{
    private const int Short = 40;
    private const int Long = 90;

    /// <summary>In a long text such words must be frequent: at least one in so many characters.</summary>
    private const int CharactersPerWord = 40;

    /// <summary>How many lines at either end of a text are looked at for adverts, blank ones not counted.</summary>
    private const int Margin = 12;

    /// <summary>Long paragraphs are looked at only so near to either end: adverts stand outside the speech.</summary>
    private const int LongMargin = 3;

    /// <summary>Marks what is furniture by its form anywhere, and adverts in own lines and in the margins.</summary>
    public static void Mark(SpeechLines lines)
    {
        var ((head, tail), (outerHead, outerTail)) = (Margins(lines, Margin), Margins(lines, LongMargin));
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines.IsBody(line))
                continue;
            if (lines[line].Kind == SyntaxKind.SkippedLine)
                lines.Roles[line] = lines.Frame.Elision.IsMatch(lines.Content(line)) && !IsRule(lines.Content(line)) ? LineRole.Elision : LineRole.Skipped;
            else if (IsNoise(lines, line))
                lines.Roles[line] = LineRole.Skipped;
            else if ((line < outerHead || line > outerTail || (lines[line].Characters <= Long && (line < head || line > tail || lines.Has(line, LineTraits.OwnLine | LineTraits.Boxed)))) && IsAdvert(lines, line))
                lines.Roles[line] = LineRole.Skipped;
        }
    }

    private static (int Head, int Tail) Margins(SpeechLines lines, int width)
    {
        var (head, tail) = (lines.Next(-1), lines.Previous(lines.Count));
        for (var i = 0; i < width && head < lines.Count; i++)
            head = lines.Next(head);
        for (var i = 0; i < width && tail >= 0; i++)
            tail = lines.Previous(tail);
        return (head, tail);
    }

    /// <summary>Whether a text advertises: one word that nobody says in a speech, or several that few say together.</summary>
    public static bool IsAdvert(SpeechLines lines, ReadOnlySpan<char> text) => IsAdvert(lines.Frame, text);

    /// <inheritdoc cref="IsAdvert(SpeechLines, ReadOnlySpan{char})"/>
    public static bool IsAdvert(FrameGrammar frame, ReadOnlySpan<char> text)
    {
        var strong = frame.Advert.CountMatches(text, limit: 6);
        if (text.Length <= Short && strong > 0)
            return true;
        var weak = frame.WeakAdvert.CountMatches(text, limit: 12);
        return text.Length <= Short ? weak >= 2
            : text.Length <= Long ? (strong > 0 && strong + weak >= 2) || weak >= 3
            : strong > 0 && strong + weak >= Math.Max(3, text.Length / CharactersPerWord);
    }

    private static bool IsAdvert(SpeechLines lines, int line) =>
        !lines.Has(line, LineTraits.LineMarker) && lines[line].Kind != SyntaxKind.SalutationLine && !lines.Frame.Closing.IsMatch(lines.Content(line)) && !lines.Frame.ClosingSentence.IsMatch(lines.Content(line)) && IsAdvert(lines, lines.Content(line));

    /// <summary>What a forum puts between paragraphs against copying: signs and letters that make no word.</summary>
    private static bool IsNoise(SpeechLines lines, int line)
    {
        if (lines[line].Characters > Short)
            return false;
        var (letters, run, signs) = (0, 0, 0);
        foreach (var c in lines.Content(line))
        {
            if (c > '\u007F')
                return false;
            run = char.IsAsciiLetter(c) ? run + 1 : 0;
            if (run > 3)
                return false;
            letters += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
            signs += "&^%*~`$@#!+=|<>{}\\;".Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return letters > 0 && signs >= 2;
    }

    /// <summary>Dashes divide, dots leave out.</summary>
    private static bool IsRule(ReadOnlySpan<char> text) => text[0] is '-' or '—' or '－' or '=' or '_' or '*' or '~';
}
