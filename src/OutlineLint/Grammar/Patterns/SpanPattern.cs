namespace OutlineLint.Grammar.Patterns;

/// <summary>A compiled expression of the grammar: matches a span of text from a position on, without allocating.</summary>
internal abstract class SpanPattern
{
    /// <summary>What <see cref="Match"/> returns when the text does not match.</summary>
    public const int NoMatch = -1;

    /// <summary>The position behind the match, or <see cref="NoMatch"/>.</summary>
    public abstract int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture);

    /// <summary>Adds every character that a match can begin with; false when a match can be empty.</summary>
    public abstract bool AddFirst(FirstSet first);

    /// <summary>Adds every character that a match can have second; true when a match can be shorter than two characters.</summary>
    public virtual bool AddSecond(FirstSet second)
    {
        second.AddAny();
        return true;
    }

    /// <summary>Whether the pattern matches at the start of the text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        var capture = PatternCapture.None;
        return Match(text, 0, ref capture) != NoMatch;
    }
}
