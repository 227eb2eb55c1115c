namespace OutlineLint.Grammar.Patterns;

/// <summary>A form of a marker: what it looks like, and what must not stand before and after it.</summary>
internal sealed class MarkerPattern(SpanPattern form, SpanPattern[] notBefore, string[] notAfter)
{
    /// <summary>Reads a marker that begins at the position; the end is <see cref="SpanPattern.NoMatch"/> when there is none. Nothing at all is no marker.</summary>
    public int Match(ReadOnlySpan<char> line, int position, ref PatternCapture capture)
    {
        var end = form.Match(line, position, ref capture);
        if (end == SpanPattern.NoMatch || end == position || StandsAfterForbidden(line[..position]))
            return SpanPattern.NoMatch;
        foreach (var pattern in notBefore)
        {
            var copy = capture;
            if (pattern.Match(line, end, ref copy) != SpanPattern.NoMatch)
                return SpanPattern.NoMatch;
        }

        return end;
    }

    public bool AddFirst(FirstSet first) => form.AddFirst(first);

    /// <summary>The gate for the second character of the marker.</summary>
    public FirstGate Second() => FirstGate.OfSecond(form);

    private bool StandsAfterForbidden(ReadOnlySpan<char> before)
    {
        foreach (var word in notAfter)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
