namespace OutlineLint.Grammar.Patterns;

/// <summary>Tells from one character whether a pattern may match there; may say yes for nothing, never no.</summary>
/// <remarks>One bit for the lowest six bits of each character that the pattern can begin with: a shift, no look-up.</remarks>
internal readonly struct FirstGate(ulong bits)
{
    private const ulong Always = ulong.MaxValue;

    /// <summary>Whether the gate was made; one that admits nothing counts as not made, and is made again.</summary>
    public bool IsMade => bits != 0;

    public static FirstGate Of(SpanPattern pattern)
    {
        var first = new FirstSet();
        return pattern.AddFirst(first) ? Of(first) : new FirstGate(Always);
    }

    /// <summary>The gate for the second character of a match.</summary>
    public static FirstGate OfSecond(SpanPattern pattern)
    {
        var second = new FirstSet();
        return pattern.AddSecond(second) ? new FirstGate(Always) : Of(second);
    }

    private static FirstGate Of(FirstSet set)
    {
        if (set.IsAny)
            return new FirstGate(Always);
        var bits = 0ul;
        foreach (var c in set.Characters)
            bits |= 1ul << c;
        return new FirstGate(bits);
    }

    /// <summary>Whether the pattern may match at the position, which may be the end of the text.</summary>
    public bool Admits(ReadOnlySpan<char> text, int position) =>
        bits == Always || (position < text.Length && (bits >> text[position] & 1) != 0);
}
