namespace OutlineLint.Grammar.Patterns;

/// <summary>Takes at most so many characters, as few as it can, until another pattern matches: ..{0,12} x.</summary>
internal sealed class SkipPattern(SpanPattern until, int minimum, int maximum) : SpanPattern
{
    // Made at the first match: until the grammar is whole, a word list may still grow.
    private FirstGate _gate;

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var gate = _gate.IsMade ? _gate : _gate = FirstGate.Of(until);
        var last = Math.Min(text.Length, (int)Math.Min(int.MaxValue, (long)position + maximum));
        for (var at = position + minimum; at <= last; at++)
        {
            if (!gate.Admits(text, at))
                continue;
            var before = capture;
            var end = until.Match(text, at, ref capture);
            if (end != NoMatch)
                return end;
            capture = before;
        }

        return NoMatch;
    }

    public override bool AddFirst(FirstSet first)
    {
        first.AddAny();
        return true;
    }
}
