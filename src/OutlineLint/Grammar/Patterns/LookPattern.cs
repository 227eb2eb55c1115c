namespace OutlineLint.Grammar.Patterns;

/// <summary>Looks ahead without taking anything: &amp;x must follow, !x must not.</summary>
internal sealed class LookPattern(SpanPattern inner, bool isNegated) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        // The copy keeps the ordinal for “the next number” and is thrown away with what the look reads.
        var copy = capture;
        return inner.Match(text, position, ref copy) != NoMatch != isNegated ? position : NoMatch;
    }

    public override bool AddFirst(FirstSet first) => false;
}
