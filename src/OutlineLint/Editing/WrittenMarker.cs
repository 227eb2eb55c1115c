using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

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

    /// <summary>
    /// Whether the marker counts something, as far as can be told before the next member is there. Many a sentence begins with 首先 and has no 其次; it
    /// opens a list where the line before announces one.
    /// </summary>
    public bool IsMember(SpeechText text)
    {
        var start = Start;
        if (Style.Kin != "first" || text.Speech.Items.Any(item => item.MarkerSpan?.Start == start))
            return true;
        var sentence = text.Text[text.Lines.GetLineFromPosition(start).Start..start].TrimEnd();
        var line = text.GapBefore(text.LineOf(start)) - 1;
        return sentence.Length > 0 ? sentence[^1] is '：' or ':' : line >= 0 && text.Outline.Lines[line].Role == LineRole.Body && (text.Outline.Lines[line].Green.Has(LineTraits.EndsColon) || text.Outline.LeadIns.Any(leadIn => leadIn.IsBinding && text.LineOf(leadIn.CountSpan.Start) == line));
    }
}
