using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds where text was left out: lines of dots, （略）.</summary>
internal static class Elisions
{
    /// <summary>Every place, in the order of the text; lines that follow one another are one.</summary>
    public static IEnumerable<TextSpan> In(Speech speech)
    {
        var found = new List<TextSpan>();
        AddLines(speech, found);
        AddInside(speech, found);
        return found;
    }

    private static void AddLines(Speech speech, List<TextSpan> found)
    {
        for (var line = 0; line < speech.Tree.LineCount; line++)
        {
            if (!IsElided(speech, line))
                continue;
            var last = line;
            for (var next = line + 1; next < speech.Tree.LineCount && (IsElided(speech, next) || speech.Tree.Lines[next].Kind == SyntaxKind.None); next++)
                last = IsElided(speech, next) ? next : last;
            found.Add(TextSpan.FromBounds(speech.Lines[line].Span.Start, speech.Lines[last].Span.End));
            line = last;
        }
    }

    private static bool IsElided(Speech speech, int line) => speech.Tree.Lines[line].Kind == SyntaxKind.SkippedLine && speech.Lines[line].Role == LineRole.Elision;

    private static void AddInside(Speech speech, List<TextSpan> found)
    {
        var text = speech.Text;
        for (var at = Next(text, 0); at >= 0;)
        {
            var (start, length) = ElisionAt(speech, at);
            if (length > 0)
                found.Add(new TextSpan(start, length));
            at = Next(text, Math.Max(at + 1, start + length));
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAny('略', '·');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The elision with a 略 or a dot at the position; its length is 0 when there is none.</summary>
    private static (int Start, int Length) ElisionAt(Speech speech, int at)
    {
        var text = speech.Text;
        if (at + 1 >= text.Length || text[at + 1] is not ('）' or ')' or '·'))
            return (at, 0);
        var line = speech.Lines[speech.Tree.LineAt(at)];
        var start = text[at] == '·' ? at : line.Span.Start + Math.Max(0, text[line.Span.Start..at].LastIndexOfAny('（', '('));
        var counts = line.Role is not (LineRole.Elision or LineRole.Skipped or LineRole.Code);
        return (start, counts ? Math.Max(0, speech.Tree.Grammar.Lint.InnerElision.Match(text[start..])) : 0);
    }
}
