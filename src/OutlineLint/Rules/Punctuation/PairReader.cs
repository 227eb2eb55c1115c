using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Reads the paired marks of one line, each kind for itself, and keeps those that stay alone.</summary>
internal static class PairReader
{
    /// <summary>The positions of the marks without a partner, in the order of the text.</summary>
    public static List<int> LoneMarks(Speech speech, SpeechLine line)
    {
        var plain = Read(speech, line, ordinalsAreMarkers: false);
        if (plain.Count == 0)
            return plain;
        var ordinal = Read(speech, line, ordinalsAreMarkers: true);
        return ordinal.Count < plain.Count ? ordinal : plain;
    }

    /// <summary>“1）甲；2）乙” are markers, “（1，2）” is not: the reading with fewer lone marks is right.</summary>
    private static List<int> Read(Speech speech, SpeechLine line, bool ordinalsAreMarkers)
    {
        var open = new List<int>?[PairedMark.KindCount];
        var lone = new List<int>();
        var text = speech.Text;
        for (var i = MarkerEnd(line); i < line.Span.End; i++)
        {
            var kind = PairedMark.KindOf(text[i]);
            if (kind < 0 || IsApostrophe(text, i))
                continue;
            if (IntervalEnd(text, i) is > 0 and var end)
                i = end;
            else if (PairedMark.Opens(text[i]))
                (open[kind] ??= []).Add(i);
            else if (ordinalsAreMarkers && ClosesOrdinal(text, i, line.Span.Start))
                continue;
            else if (open[kind] is { Count: > 0 } openers)
                openers.RemoveAt(openers.Count - 1);
            else if (!ClosesOrdinal(text, i, line.Span.Start) && !IsFace(text, i))
                lone.Add(i);
        }

        foreach (var openers in open)
            lone.AddRange(openers ?? []);
        lone.Sort();
        return lone;
    }

    /// <summary>The marker at the start of a line, whose brackets other rules look at.</summary>
    private static int MarkerEnd(SpeechLine line)
    {
        var end = line.Span.Start;
        var isMarker = false;
        foreach (var piece in line.Green.Pieces)
        {
            if (piece.Kind is SyntaxKind.IndentTrivia or SyntaxKind.HashTrivia or SyntaxKind.QuoteTrivia or SyntaxKind.EmphasisTrivia && !isMarker)
                continue;
            if (!piece.IsMarker)
                break;
            isMarker = true;
            end += piece.Width;
        }

        return end;
    }

    /// <summary>don’t, the 1990’s, ’90s.</summary>
    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '’' or '‘' && ((at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>“1）”, “一）”, “a)”: a figure or a letter behind a mark or a blank.</summary>
    private static bool ClosesOrdinal(ReadOnlySpan<char> text, int at, int start)
    {
        if (text[at] is not ('）' or ')'))
            return false;
        var first = at;
        while (first > start && at - first < 3 && IsFigure(text[first - 1]))
            first--;
        return first < at && (first == start || !char.IsLetterOrDigit(text[first - 1])) && (first == start || text[first - 1] is not ('（' or '('));
    }

    private static bool IsFigure(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９' || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);

    /// <summary>:) and ^_^).</summary>
    private static bool IsFace(ReadOnlySpan<char> text, int at) => text[at] is '）' or ')' && at > 0 && text[at - 1] is ':' or '：' or ';' or '^' or '_' or '=' or '-';

    /// <summary>[0,1) and (0,1] are intervals: where the one that begins here ends, or -1.</summary>
    private static int IntervalEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('[' or '［' or '(' or '（'))
            return -1;
        var length = text[(at + 1)..].IndexOfAnyExcept("0123456789.,，+-−∞ %");
        return length > 2 && text[at + 1 + length] is ']' or '］' or ')' or '）' && text.Slice(at + 1, length).IndexOfAny(',', '，') > 0 ? at + 1 + length : -1;
    }
}
