namespace OutlineLint.Grammar.Patterns;

/// <summary>The first alternative that matches, in the order in which they are written.</summary>
internal sealed class ChoicePattern(SpanPattern[] alternatives) : SpanPattern
{
    // Made at the first match: until the grammar is whole, a word list may still grow.
    private FirstGate[]? _gates;

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var gates = _gates ??= Array.ConvertAll(alternatives, FirstGate.Of);
        for (var i = 0; i < gates.Length; i++)
        {
            if (!gates[i].Admits(text, position))
                continue;
            var before = capture;
            var end = alternatives[i].Match(text, position, ref capture);
            if (end != NoMatch)
                return end;
            capture = before;
        }

        return NoMatch;
    }

    public override bool AddFirst(FirstSet first)
    {
        var consumes = true;
        foreach (var alternative in alternatives)
            consumes &= alternative.AddFirst(first);
        return consumes;
    }

    public override bool AddSecond(FirstSet second)
    {
        var hasShort = false;
        foreach (var alternative in alternatives)
            hasShort |= alternative.AddSecond(second);
        return hasShort;
    }
}
