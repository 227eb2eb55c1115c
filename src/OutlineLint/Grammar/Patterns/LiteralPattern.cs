namespace OutlineLint.Grammar.Patterns;

/// <summary>A fixed text: “第”.</summary>
internal sealed class LiteralPattern(string literal) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture) =>
        text[position..].StartsWith(literal, StringComparison.Ordinal) ? position + literal.Length : NoMatch;

    public override bool AddFirst(FirstSet first)
    {
        if (literal.Length == 0)
            return false;
        first.Add(literal[0]);
        return true;
    }
}
