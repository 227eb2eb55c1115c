namespace OutlineLint.Grammar.Patterns;

/// <summary>The end of the line.</summary>
internal sealed class EndPattern : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture) => position == text.Length ? position : NoMatch;

    public override bool AddFirst(FirstSet first) => false;
}
