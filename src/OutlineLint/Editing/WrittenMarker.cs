using OutlineLint.Grammar;

namespace OutlineLint.Editing;

/// <summary>A marker as it is written in a line, whether the outline takes it for a member or not: 首先 is none until 其次 follows.</summary>
/// <param name="Style">The style.</param>
/// <param name="Text">The marker: “首先，”.</param>
/// <param name="Ordinal">Its number.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct WrittenMarker(MarkerStyle Style, string Text, int Ordinal, int Start)
{
    /// <summary>The last marker of a line that ends before a position; null when there is none, or it is too like plain text to be one.</summary>
    public static WrittenMarker? Before(SpeechText text, int position)
    {
        var tree = text.Outline.Tree;
        if (tree.LineCount == 0)
            return null;
        var line = tree.LineAt(position == text.Text.Length && position > 0 ? position - 1 : position);
        var (start, end) = (tree.StartOf(line), tree.StartOf(line));
        WrittenMarker? last = null;
        foreach (var piece in tree.Lines[line].Pieces)
        {
            start = piece.IsMarker ? start : end + piece.Width;
            end += piece.Width;
            if (end > position)
                break;
            if (piece.IsMarker && tree.Grammar.FormAt(piece.Form) is { IsWeak: false } form)
                last = new(form.Style, text.Text[start..end], piece.Ordinal, start);
        }

        return last;
    }
}
