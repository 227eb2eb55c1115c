namespace OutlineLint.Grammar.Patterns;

/// <summary>One pattern behind the other.</summary>
internal sealed class SequencePattern(SpanPattern[] parts) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        foreach (var part in parts)
        {
            position = part.Match(text, position, ref capture);
            if (position == NoMatch)
                return NoMatch;
        }

        return position;
    }

    public override bool AddFirst(FirstSet first)
    {
        foreach (var part in parts)
        {
            if (part.AddFirst(first))
                return true;
        }

        return false;
    }
}
