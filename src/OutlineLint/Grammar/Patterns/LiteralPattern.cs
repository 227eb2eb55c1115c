namespace OutlineLint.Grammar.Patterns;

/// <summary>A fixed text: “第”.</summary>
internal sealed class LiteralPattern(string literal) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture) =>
        StartsAt(text, position) ? position + literal.Length : NoMatch;

    public override bool AddFirst(FirstSet first)
    {
        if (literal.Length == 0)
            return false;
        first.Add(literal[0]);
        return true;
    }

    public override bool AddSecond(FirstSet second)
    {
        if (literal.Length < 2)
            return literal.Length == 1 || base.AddSecond(second);
        second.Add(literal[1]);
        return false;
    }

    /// <summary>The literals of markers have one or two characters: a look at the first tells most texts off.</summary>
    private bool StartsAt(ReadOnlySpan<char> text, int position) =>
        literal.Length == 0
        || (position < text.Length && text[position] == literal[0] && (literal.Length == 1 || text[position..].StartsWith(literal, StringComparison.Ordinal)));
}
