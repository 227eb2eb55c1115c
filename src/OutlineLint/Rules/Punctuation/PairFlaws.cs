using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Finds the marks that do not pair, and tells which mark of the paragraph is to blame.</summary>
internal static class PairFlaws
{
    /// <summary>How many lines a quotation may run on before it counts as never closed.</summary>
    private const int LongestQuotation = 12;

    /// <summary>The longest text between two marks that were meant as one pair, in characters.</summary>
    private const int LongestPair = 20;

    /// <summary>No paragraph is worth more findings; a line of nothing but marks stays cheap.</summary>
    private const int MostInLine = 8;

    /// <summary>Every flaw of the speech, in the order of the text.</summary>
    public static List<PairFlaw> Of(Speech speech)
    {
        var flaws = new List<PairFlaw>();
        var closed = new HashSet<int>();
        foreach (var line in FlaggedLines.With(speech, LineTraits.Unpaired))
        {
            var lone = PairReader.LoneMarks(speech, line);
            lone.RemoveAll(closed.Contains);
            RemoveQuotationThatGoesOn(speech, line, lone, closed);
            RemoveHalfStraight(speech, line, lone);
            AddFlaws(speech, lone, flaws);
        }

        return flaws;
    }

    /// <summary>A quotation of several paragraphs opens in each and closes in the last (GB/T 15834-2011 4.8.3.5); a bracket may hold several lines.</summary>
    private static void RemoveQuotationThatGoesOn(Speech speech, SpeechLine line, List<int> lone, HashSet<int> closed)
    {
        for (var i = lone.Count - 1; i >= Math.Max(0, lone.Count - MostInLine); i--)
        {
            var mark = speech.Text[lone[i]];
            if (!PairedMark.Opens(mark) || !MayRunOn(speech, line, lone[i]) || ClosingOf(speech, line, lone[i]) is not { } end)
                continue;
            closed.Add(end);
            lone.RemoveAt(i);
        }
    }

    /// <summary>It opens the paragraph or stands behind a colon, or no other mark of its kind follows.</summary>
    private static bool MayRunOn(Speech speech, SpeechLine line, int position) =>
        position == line.Span.Start || speech.Text[position - 1] is '：' or ':' || FirstOfKind(speech, position + 1, line.Span.End, speech.Text[position]) < 0;

    /// <summary>Where the mark of an earlier line is closed, or the mark that takes it up at the start of a later one.</summary>
    private static int? ClosingOf(Speech speech, SpeechLine line, int position)
    {
        var next = FlaggedLines.Next(speech, line.Number);
        for (var count = 0; next is { } other && count < LongestQuotation; count++)
        {
            var first = FirstOfKind(speech, other.Span.Start, other.Span.End, speech.Text[position]);
            if (first >= 0)
                return EndsHere(speech, other, first) ? first : null;
            next = FlaggedLines.Next(speech, other.Number);
        }

        return null;
    }

    private static bool EndsHere(Speech speech, SpeechLine line, int first) =>
        PairedMark.Opens(speech.Text[first]) ? first == line.Span.Start && PairedMark.IsQuote(speech.Text[first]) : PairReader.LoneMarks(speech, line).Contains(first);

    private static int FirstOfKind(Speech speech, int start, int end, char mark)
    {
        var kind = PairedMark.KindOf(mark);
        for (var i = start; i < end; i++)
        {
            if (PairedMark.KindOf(speech.Text[i]) == kind)
                return i;
        }

        return -1;
    }

    /// <summary>The half of “名" that is straight belongs to straight-quotes.</summary>
    private static void RemoveHalfStraight(Speech speech, SpeechLine line, List<int> lone)
    {
        if (line.Green.Has(LineTraits.StraightQuotes) && CurlyQuotes.For(speech[line.Span], line.Span.Start).Length > 0)
            lone.RemoveAll(position => speech.Text[position] is '“' or '”');
    }

    private static void AddFlaws(Speech speech, List<int> lone, List<PairFlaw> flaws)
    {
        var most = flaws.Count + MostInLine;
        for (var i = 0; i < lone.Count && flaws.Count < most; i++)
        {
            var flaw = FlawOf(speech.Text, lone[i], i + 1 < lone.Count ? lone[i + 1] : -1);
            flaws.Add(flaw);
            if (i + 1 < lone.Count && flaw.Other == lone[i + 1])
                i++;
        }
    }

    private static PairFlaw FlawOf(ReadOnlySpan<char> text, int position, int next)
    {
        var mark = text[position];
        var opens = PairedMark.Opens(mark);
        if (next >= 0 && IsOneClause(text[(position + 1)..next]) && KindOfTwo(mark, text[next]) is { } kind)
            return new(kind, position, next);
        var twin = opens ? position + 1 : position - 1;
        if (twin >= 0 && twin < text.Length && text[twin] == mark)
            return new(PairFlawKind.Doubled, position, position);
        return new(opens ? PairFlawKind.Unclosed : PairFlawKind.Unopened, position, position);
    }

    /// <summary>What two lone marks round one phrase are: ”人民“, “人民“, ”人民”, 〔2024].</summary>
    private static PairFlawKind? KindOfTwo(char first, char second)
    {
        var isOneKind = PairedMark.KindOf(first) == PairedMark.KindOf(second);
        return (PairedMark.Opens(first), PairedMark.Opens(second)) switch
        {
            (false, true) when isOneKind => PairFlawKind.Reversed,
            (true, true) when isOneKind => PairFlawKind.OpensForCloses,
            (false, false) when isOneKind => PairFlawKind.ClosesForOpens,
            (true, false) when !isOneKind && PairedMark.IsQuote(first) == PairedMark.IsQuote(second) => PairFlawKind.Mismatched,
            _ => null,
        };
    }

    private static bool IsOneClause(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestPair && text.IndexOfAny("，。；：！？、") < 0;
}
