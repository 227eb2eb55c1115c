using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>One character of a set, or with ^ one that is not in it.</summary>
internal sealed class SetPattern(string characters, bool isNegated) : SpanPattern
{
    private readonly CharacterSet _set = new(characters);

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture) =>
        position < text.Length && _set.Contains(text[position]) != isNegated ? position + 1 : NoMatch;

    /// <summary>As many characters of the set as stand there, up to a limit; the position behind them.</summary>
    public int MatchRun(ReadOnlySpan<char> text, int position, int limit)
    {
        var last = (int)Math.Min(text.Length, (long)position + limit);
        while (position < last && _set.Contains(text[position]) != isNegated)
            position++;
        return position;
    }

    public override bool AddFirst(FirstSet first)
    {
        if (isNegated)
            first.AddAny();
        foreach (var c in characters)
            first.Add(c);
        return true;
    }

    public override bool AddSecond(FirstSet second) => true;
}
