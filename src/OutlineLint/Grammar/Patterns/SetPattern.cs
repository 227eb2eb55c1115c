namespace OutlineLint.Grammar.Patterns;

/// <summary>One character of a set, or with ^ one that is not in it.</summary>
internal sealed class SetPattern(string characters, bool isNegated) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture) =>
        position < text.Length && characters.Contains(text[position], StringComparison.Ordinal) != isNegated ? position + 1 : NoMatch;

    public override bool AddFirst(FirstSet first)
    {
        if (isNegated)
            first.AddAny();
        foreach (var c in characters)
            first.Add(c);
        return true;
    }
}
