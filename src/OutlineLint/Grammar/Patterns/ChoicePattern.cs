namespace OutlineLint.Grammar.Patterns;

/// <summary>The first alternative that matches, in the order in which they are written.</summary>
internal sealed class ChoicePattern(SpanPattern[] alternatives) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        foreach (var alternative in alternatives)
        {
            var before = capture;
            var end = alternative.Match(text, position, ref capture);
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
}
