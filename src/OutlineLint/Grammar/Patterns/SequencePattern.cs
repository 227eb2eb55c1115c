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

    public override bool AddFirst(FirstSet first) => AddFirst(parts, first);

    public override bool AddSecond(FirstSet second)
    {
        // What only looks ahead takes nothing: the first character belongs to the part behind it.
        var rest = parts.AsSpan();
        while (rest is [LookPattern, ..])
            rest = rest[1..];
        return rest.IsEmpty ? base.AddSecond(second) : rest[0].AddSecond(second) && !AddFirst(rest[1..], second);
    }

    private static bool AddFirst(ReadOnlySpan<SpanPattern> parts, FirstSet first)
    {
        foreach (var part in parts)
        {
            if (part.AddFirst(first))
                return true;
        }

        return false;
    }
}
