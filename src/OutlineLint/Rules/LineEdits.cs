using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules;

/// <summary>Changes of whole lines that keep the line ends of the text.</summary>
internal static class LineEdits
{
    /// <summary>Takes lines out, with a blank line when they stood between two; at the end of a text without a final line end, that of the line before goes too.</summary>
    public static TextSpan Without(Speech speech, int firstLine, int lastLine)
    {
        var tree = speech.Tree;
        var (start, end) = (tree.StartOf(firstLine), tree.StartOf(lastLine + 1));
        if (IsBlank(speech, firstLine - 1) && (lastLine + 1 == tree.LineCount || IsBlank(speech, lastLine + 1)))
            return TextSpan.FromBounds(tree.StartOf(firstLine - 1), end);
        var hasFinalEnd = end > start && speech.Text[end - 1] is '\n' or '\r';
        return TextSpan.FromBounds(hasFinalEnd || firstLine == 0 ? start : EndOf(speech, firstLine - 1), end);
    }

    /// <summary>The line end that the text uses.</summary>
    public static string BreakOf(Speech speech)
    {
        var at = speech.Text.IndexOfAny('\n', '\r');
        return at < 0 ? "\n" : speech.Text[at] == '\n' ? "\n" : at + 1 < speech.Text.Length && speech.Text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>The blanks that a line begins with.</summary>
    public static string IndentOf(Speech speech, int line) => speech[TextSpan.FromBounds(speech.Tree.StartOf(line), speech.Lines[line].Span.Start)].ToString();

    private static bool IsBlank(Speech speech, int line) => line >= 0 && line < speech.Tree.LineCount && speech.Lines[line].Span.IsEmpty;

    private static int EndOf(Speech speech, int line)
    {
        var end = speech.Tree.StartOf(line + 1);
        while (end > speech.Tree.StartOf(line) && speech.Text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }
}
