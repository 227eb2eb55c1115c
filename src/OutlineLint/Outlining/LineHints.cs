using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Outlining;

/// <summary>What a file says of its lines beside their text; a text file says nothing.</summary>
public sealed class LineHints
{
    private readonly FrozenDictionary<int, LineHint> _hints;

    private LineHints(FrozenDictionary<int, LineHint> hints) => _hints = hints;

    /// <summary>Nothing of any line.</summary>
    public static LineHints None { get; } = new(FrozenDictionary<int, LineHint>.Empty);

    /// <summary>Whether nothing is said of any line.</summary>
    public bool IsEmpty => _hints.Count == 0;

    /// <summary>What is said of a line, from 0.</summary>
    public LineHint this[int line] => _hints.GetValueOrDefault(line);

    /// <summary>Hints by the number of their line, from 0.</summary>
    public static LineHints From(IEnumerable<KeyValuePair<int, LineHint>> hints) =>
        hints.ToFrozenDictionary() is { Count: > 0 } known ? new(known) : None;

    /// <summary>The hints for a text that was changed: those of a line go where its start went, and are lost with a line that is.</summary>
    /// <param name="before">The text that these hints are for.</param>
    /// <param name="after">The changed text.</param>
    public LineHints MovedTo(SourceText after, SourceText before)
    {
        if (IsEmpty || ReferenceEquals(after, before))
            return this;
        var changes = after.GetChangeRanges(before);
        var moved = new Dictionary<int, LineHint>();
        foreach (var (line, hint) in _hints)
        {
            if (line < before.Lines.Count && Move(before.Lines[line].Start, changes) is { } position)
                moved.TryAdd(after.Lines.IndexOf(position), hint);
        }

        return From(moved);
    }

    private static int? Move(int position, IReadOnlyList<TextChangeRange> changes)
    {
        var shift = 0;
        foreach (var change in changes)
        {
            if (change.Span.Start >= position)
                break;
            if (change.Span.End > position)
                return null;
            shift += change.NewLength - change.Span.Length;
        }

        return position + shift;
    }
}
