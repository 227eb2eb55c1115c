using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Editing;

/// <summary>Takes lines from one place of a text to another, with the changes that are made in them.</summary>
/// <param name="text">The text.</param>
/// <param name="block">The lines.</param>
/// <param name="gap">The blank lines that part them from their new siblings.</param>
internal sealed class LineMove(SpeechText text, SectionLines block, string gap)
{
    /// <summary>All changes, in the order of the text.</summary>
    /// <param name="place">The line that the block is put before.</param>
    /// <param name="isBehind">Whether the block goes behind what stands before the place, so that the gap comes first.</param>
    /// <param name="changes">Changes of the text as it is, in order.</param>
    public List<TextChange> To(int place, bool isBehind, List<TextChange> changes)
    {
        var content = Changed(changes.FindAll(change => block.Span.Contains(change.Span)));
        var moved = changes.FindAll(change => !block.Span.Contains(change.Span));
        moved.Add(new TextChange(block.Removed(), ""));
        moved.Add(new TextChange(new TextSpan(place < text.Lines.Count ? text.Lines[place].Start : text.Text.Length, 0), Insertion(place, isBehind, content)));
        return TextChanges.InOrder(moved);
    }

    /// <summary>Behind a last line without an end, the line end comes first.</summary>
    private string Insertion(int place, bool isBehind, string content) =>
        place >= text.Lines.Count ? text.LineBreak + gap + content
        : isBehind ? gap + content + text.LineBreak
        : content + text.LineBreak + gap;

    private string Changed(List<TextChange> changes)
    {
        var start = block.Span.Start;
        var content = SourceText.From(text.Text.Substring(start, block.Span.Length));
        return content.WithChanges(changes.Select(change => new TextChange(new TextSpan(change.Span.Start - start, change.Span.Length), change.NewText!))).ToString();
    }
}
