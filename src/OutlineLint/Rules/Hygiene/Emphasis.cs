using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Tells the ** of Markdown, which come in pairs round words, from the ** that stand for a name.</summary>
internal static class Emphasis
{
    private const string InnerMarks = "，。！？；：";

    /// <summary>Where the emphasis ends that the run of asterisks opens; -1 when it opens none.</summary>
    public static int EndOf(Speech speech, TextSpan run)
    {
        var text = speech.Text;
        var line = speech.Lines[speech.Tree.LineAt(run.Start)].Span;
        if (run.Length > 3 || run.End >= line.End)
            return -1;
        var length = text[run.End..line.End].IndexOf(text[run.Start..run.End]);
        if (length <= 0)
            return -1;
        var close = new TextSpan(run.End + length, run.Length);
        return IsEmphasis(speech, line, run, close) ? close.End : -1;
    }

    private static bool IsEmphasis(Speech speech, TextSpan line, TextSpan open, TextSpan close)
    {
        var inside = speech.Text[open.End..close.Start];
        if (char.IsWhiteSpace(inside[0]) || char.IsWhiteSpace(inside[^1]) || !IsBalanced(inside) || NamesTwice(speech, open, close) || inside is "与" or "和" or "及" or "或" or "到" or "在" or "向" or "至")
            return false;
        if (open.Start > line.Start && char.IsLetterOrDigit(speech.Text[open.Start - 1]))
            return char.IsLetterOrDigit(inside[0]) && inside.IndexOfAny(InnerMarks) < 0;
        return inside.IndexOfAny(InnerMarks) < 0 || !char.IsLetterOrDigit(inside[^1]) || close.End >= line.End || !char.IsLetterOrDigit(speech.Text[close.End]);
    }

    /// <summary>“**县委和**镇” is two names.</summary>
    private static bool NamesTwice(Speech speech, TextSpan open, TextSpan close)
    {
        var noun = speech.Tree.Grammar.Lint.BlankedNoun;
        return noun.IsMatch(speech.Text[open.End..]) && noun.IsMatch(speech.Text[close.End..]);
    }

    private static bool IsBalanced(ReadOnlySpan<char> text) =>
        text.Count('“') == text.Count('”') && text.Count('《') == text.Count('》') && text.Count('（') == text.Count('）');
}
