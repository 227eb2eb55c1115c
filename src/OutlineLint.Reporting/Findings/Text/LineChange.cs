using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>Lines that others take the place of; each with its line end, which the last of a text may lack.</summary>
/// <param name="FirstLine">The first line that goes, from 0.</param>
/// <param name="Old">The lines that go.</param>
/// <param name="New">The lines that come.</param>
internal sealed record LineChange(int FirstLine, ImmutableArray<string> Old, ImmutableArray<string> New)
{
    /// <summary>What changes of a text mean for its lines.</summary>
    /// <param name="text">The text before the changes.</param>
    /// <param name="changes">The changes, in the order of the text.</param>
    public static IEnumerable<LineChange> Of(SourceText text, IReadOnlyList<TextChange> changes)
    {
        for (var i = 0; i < changes.Count;)
        {
            var (first, last) = (LineOf(text, changes[i].Span.Start), LineOf(text, changes[i].Span.End));
            var next = i + 1;
            for (; next < changes.Count && LineOf(text, changes[next].Span.Start) <= last; next++)
                last = Math.Max(last, LineOf(text, changes[next].Span.End));
            var change = Of(text, first, last, changes.Skip(i).Take(next - i));
            if (change.Old.Length + change.New.Length > 0)
                yield return change;
            i = next;
        }
    }

    private static int LineOf(SourceText text, int position) => text.Lines.IndexOf(position);

    private static LineChange Of(SourceText text, int first, int last, IEnumerable<TextChange> changes)
    {
        var span = TextSpan.FromBounds(text.Lines[first].Start, text.Lines[last].EndIncludingLineBreak);
        var shifted = changes.Select(change => new TextChange(new TextSpan(change.Span.Start - span.Start, change.Span.Length), change.NewText!));
        var before = SourceText.From(text.ToString(span));
        return Trim(first, LinesOf(before), LinesOf(before.WithChanges(shifted)));
    }

    private static ImmutableArray<string> LinesOf(SourceText text) =>
        [.. text.Lines.Select(line => text.ToString(line.SpanIncludingLineBreak)).Where(line => line.Length > 0)];

    /// <summary>Without the lines at both ends that stay as they are.</summary>
    private static LineChange Trim(int first, ImmutableArray<string> old, ImmutableArray<string> @new)
    {
        var head = old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(@new.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return new(first + head, old[head..^tail], @new[head..^tail]);
    }
}
