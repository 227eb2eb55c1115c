using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Tells a paragraph that breaks off from a heading, a label, a verse and a line that goes on in the next.</summary>
internal static class ParagraphEnds
{
    private const int LongestVerse = 24;
    private const int LongestLabel = 12;
    private const int ShortestSentence = 20;

    private const LineTraits Complete = LineTraits.Blank | LineTraits.EndsSentence | LineTraits.EndsColon | LineTraits.Hash | LineTraits.Quoted | LineTraits.Boxed | LineTraits.Label | LineTraits.Attachment;

    /// <summary>The lines that break off; none when the whole text is wrapped by hand, for then every line does.</summary>
    public static List<SpeechLine> BrokenOff(Speech speech)
    {
        var (broken, whole) = (new List<SpeechLine>(), 0);
        var lines = speech.Tree.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Has(Complete))
                whole += lines[i].Has(LineTraits.Blank) ? 0 : 1;
            else if ((lines[i].Has(LineTraits.EndsInside | LineTraits.HasInnerStop) || !lines[i].Has(LineTraits.OwnLine)) && speech.Lines[i] is { Role: LineRole.Body } line && BreaksOff(speech, line))
                broken.Add(line);
        }

        return broken.Count >= 5 && broken.Count * 3 > whole ? [] : broken;
    }

    /// <summary>Whether the line may go on in the next one: in verse, before a line that begins with a mark, and across a page number.</summary>
    public static bool MayGoOn(Speech speech, int line) =>
        (FlaggedLines.Next(speech, line) is { } next && (next.Role is LineRole.Skipped or LineRole.Elision || next.Green.Has(LineTraits.StartsWithMark) || IsVerse(speech, line, next)))
        || (FlaggedLines.Previous(speech, line) is { } previous && IsVerse(speech, line, previous));

    private static bool BreaksOff(Speech speech, SpeechLine line) =>
        (line.Green.Has(LineTraits.EndsInside) ? BreaksOffInside(speech, line) : LacksMark(speech, line)) && !MayGoOn(speech, line.Number);

    /// <summary>A semicolon may part paragraphs; a heading with a comma belongs to heading-end-mark.</summary>
    private static bool BreaksOffInside(Speech speech, SpeechLine line)
    {
        var text = speech[line.Span];
        return text[^1] is '，' or ',' or '、'
            && !(line.Green.Has(LineTraits.Vocative) && text.Length < ShortestSentence)
            && (!line.Green.Has(LineTraits.LineMarker) || line.Green.Has(LineTraits.HasInnerStop) || text.Length > LineLooks.LongestOwnLine);
    }

    /// <summary>Prose without a final mark: it has marks inside, is neither item nor label nor table, and no list follows.</summary>
    private static bool LacksMark(Speech speech, SpeechLine line)
    {
        var text = speech[line.Span];
        return text.Length >= ShortestSentence && EndsInWord(text) && text.IndexOfAny('\t', '|') < 0 && text.Count("  ") == 0 && text.Count('\u3000') <= 1
            && (line.Green.Has(LineTraits.HasInnerStop) || (!line.Green.Has(LineTraits.LineMarker) && text.Contains('，')))
            && !(line.Green.Has(LineTraits.LineMarker) && line.Green.Has(LineTraits.OwnLine))
            && (text.IndexOfAny('：', ':') is < 0 or > LongestLabel || text.Contains('。') || line.Green.Has(LineTraits.InlineMarkers))
            && !OpensList(FlaggedLines.Next(speech, line.Number));
    }

    /// <summary>Whether a list begins in the line: what stands before it is a lead-in.</summary>
    private static bool OpensList(SpeechLine? next) =>
        next is { } line && line.Green.Has(LineTraits.LineMarker) && line.Green.FirstMarker.Ordinal <= 1;

    private static bool EndsInWord(ReadOnlySpan<char> text)
    {
        var last = text.TrimEnd("”’」』*");
        return last.Length > 0 && last[^1] is >= '\u4E00' and <= '\u9FFF';
    }

    private static bool IsVerse(Speech speech, int line, SpeechLine other) =>
        speech.Lines[line].Span.Length <= LongestVerse && other.Span.Length <= LongestVerse && other.Role == LineRole.Body && !other.Green.Has(LineTraits.LineMarker);
}
