namespace OutlineLint.Grammar.Patterns;

/// <summary>Takes at most so many characters, as few as it can, until another pattern matches: ..{0,12} x.</summary>
internal sealed class SkipPattern(SpanPattern until, int minimum, int maximum) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var last = Math.Min(text.Length, (int)Math.Min(int.MaxValue, (long)position + maximum));
        for (var at = position + minimum; at <= last; at++)
        {
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
