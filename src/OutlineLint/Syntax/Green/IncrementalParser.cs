using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax.Green;

/// <summary>Parses the lines that a change touches, and takes the others over.</summary>
internal static class IncrementalParser
{
    /// <summary>The lines of the changed text.</summary>
    public static GreenLine[] Parse(SyntaxTree old, SourceText newText, TextChangeRange change)
    {
        var lines = old.Lines;
        if (lines.Length == 0)
            return SpeechParser.Parse(newText.ToString(), old.Grammar);

        // The line before the change belongs to it too when the change stands at a line's start: a CR there may gain its LF.
        var first = old.LineAt(Math.Max(0, change.Span.Start - 1));
        var last = old.LineAt(Math.Min(change.Span.End, old.Text.Length));
        var start = old.StartOf(first);
        var end = old.StartOf(last + 1) + change.NewLength - change.Span.Length;
        var parsed = SpeechParser.Parse(newText.ToString(TextSpan.FromBounds(start, end)), old.Grammar);
        return [.. lines.AsSpan(0, first), .. parsed, .. lines.AsSpan(last + 1)];
    }
}
