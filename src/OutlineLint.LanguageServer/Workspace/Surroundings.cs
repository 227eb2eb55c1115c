using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>What stands around a place, from the run of characters to the whole document, each stretch within the next.</summary>
internal sealed class Surroundings(DocumentSnapshot document)
{
    /// <summary>The stretches around a place, the narrowest first.</summary>
    public List<TextSpan> Around(int offset)
    {
        var stretches = new List<TextSpan>();
        foreach (var span in Candidates(offset).Where(span => !span.IsEmpty).OrderBy(span => span.Length))
        {
            if (stretches.Count == 0 || (span.Contains(stretches[^1]) && span != stretches[^1]))
                stretches.Add(span);
        }

        return stretches;
    }

    private IEnumerable<TextSpan> Candidates(int offset)
    {
        var line = LineAt(offset);
        if (line is { } within && OutlinePlaces.Touches(within, offset))
        {
            foreach (var span in new Clause(document.Text.ToString(within), offset - within.Start).Spans)
                yield return new TextSpan(within.Start + span.Start, span.Length);
            yield return within;
        }

        for (var item = document.Outline.ItemAt(offset); item is not null; item = item.Parent)
        {
            if (item.MarkerSpan is { } marker && OutlinePlaces.Touches(marker, offset))
                yield return marker;
            if (TextSpan.FromBounds(item.Span.Start, Math.Max(item.Span.Start, Math.Min(item.HeadingSpan.End, item.Span.End))) is var head && OutlinePlaces.Touches(head, offset))
                yield return head;
            if (item.Children is [var first, ..] && first.Span.Start > offset)
                yield return Trim(TextSpan.FromBounds(item.Span.Start, first.Span.Start));
            yield return item.Span;
        }

        yield return new TextSpan(0, document.Text.Length);
    }

    private TextSpan Trim(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(document.Text[end - 1]))
            end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>The text of the line that a place is in, without indent; null for a blank line.</summary>
    private TextSpan? LineAt(int offset)
    {
        var lines = document.Outline.Lines;
        var number = document.Text.Lines.GetLineFromPosition(offset).LineNumber;
        return number < lines.Count && lines[number].Role != LineRole.Blank ? lines[number].Span : null;
    }
}
