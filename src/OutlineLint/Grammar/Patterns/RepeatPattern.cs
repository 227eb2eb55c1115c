namespace OutlineLint.Grammar.Patterns;

/// <summary>A pattern from so many to so many times, as often as it fits: ? * + {2,6}.</summary>
internal sealed class RepeatPattern(SpanPattern inner, int minimum, int maximum) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        if (inner is SetPattern set)
            return MatchRun(set, text, position);
        for (var count = 0; count < maximum; count++)
        {
            var before = capture;
            var end = inner.Match(text, position, ref capture);
            if (end == NoMatch || end == position)
            {
                capture = before;
                return count >= minimum ? position : NoMatch;
            }

            position = end;
        }

        return position;
    }

    public override bool AddFirst(FirstSet first) => inner.AddFirst(first) && minimum > 0;

    /// <summary>A set captures nothing, so that its repetition is a plain loop.</summary>
    private int MatchRun(SetPattern set, ReadOnlySpan<char> text, int position)
    {
        var end = set.MatchRun(text, position, maximum);
        return end - position >= minimum ? end : NoMatch;
    }
}
