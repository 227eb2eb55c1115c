using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>Which lines can begin with which character: one look-up instead of a match for each, and most lines match nothing.</summary>
internal sealed class LineStartTable
{
    private readonly LineStarts[] _starts = new LineStarts[char.MaxValue + 1];

    public LineStarts this[char c] => _starts[c];

    /// <summary>Adds a line; one that can begin with any character begins with every one.</summary>
    public void Add(LineStarts line, LinePattern pattern)
    {
        if (pattern.First is { } first)
        {
            foreach (var c in first)
                _starts[c] |= line;
        }
        else
        {
            foreach (ref var starts in _starts.AsSpan())
                starts |= line;
        }
    }
}
