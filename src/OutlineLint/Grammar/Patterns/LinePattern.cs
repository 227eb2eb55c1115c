using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>A pattern with the characters that it can begin with, so that most lines are told off by their first one.</summary>
internal sealed class LinePattern
{
    private readonly SpanPattern _pattern;
    private readonly CharacterSet? _first;

    public LinePattern(SpanPattern pattern)
    {
        _pattern = pattern;
        var first = new FirstSet();
        if (!pattern.AddFirst(first) || first.IsAny)
            return;
        (_first, First) = (first.Set, first.Characters);
    }

    /// <summary>Every character that a match can begin with; null when it can begin with any, or be empty.</summary>
    public IReadOnlyCollection<char>? First { get; }

    /// <summary>Whether the pattern matches at the start of the text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => Match(text) != SpanPattern.NoMatch;

    /// <summary>The length of the match at the start of the text, or <see cref="SpanPattern.NoMatch"/>.</summary>
    public int Match(ReadOnlySpan<char> text)
    {
        var capture = PatternCapture.None;
        return Match(text, ref capture);
    }

    /// <summary>The length of the match at the start of the text, with the ordinal that it holds.</summary>
    public int Match(ReadOnlySpan<char> text, ref PatternCapture capture) =>
        _first is null || (text.Length > 0 && _first.Contains(text[0])) ? _pattern.Match(text, 0, ref capture) : SpanPattern.NoMatch;

    /// <summary>Whether the pattern matches somewhere in the text.</summary>
    public bool IsMatchAnywhere(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsMatch(text[at..]))
                return true;
        }

        return false;
    }

    /// <summary>How often the pattern matches in the text, without overlap, counted up to a limit.</summary>
    public int CountMatches(ReadOnlySpan<char> text, int limit)
    {
        var count = 0;
        for (var at = 0; at < text.Length && count < limit;)
        {
            var length = Match(text[at..]);
            count += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return count;
    }
}
