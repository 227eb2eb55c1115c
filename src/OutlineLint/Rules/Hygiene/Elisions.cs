using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds where text was left out: lines of dots, （略）.</summary>
internal static class Elisions
{
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["略）", "略)", "···"], StringComparison.Ordinal);

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
        for (var from = 0; text[from..].IndexOfAny(Beginnings) is >= 0 and var offset;)
        {
            var line = speech.Lines[speech.Tree.LineAt(from + offset)];
            var start = text[from + offset] == '·' ? from + offset : line.Span.Start + Math.Max(0, text[line.Span.Start..(from + offset)].LastIndexOfAny('（', '('));
            var length = line.Role is LineRole.Elision or LineRole.Skipped or LineRole.Code ? -1 : speech.Tree.Grammar.Lint.InnerElision.Match(text[start..]);
            if (length > 0)
                found.Add(new TextSpan(start, length));
            from = Math.Max(from + offset + 2, length > 0 ? start + length : 0);
        }
    }
}
