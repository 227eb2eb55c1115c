namespace OutlineLint.Grammar.Patterns;

/// <summary>A word that stands for an ordinal: 首先 is 1, 最后 is the last: 首先=1, 最后=last.</summary>
internal sealed class OrdinalWordPattern(string word, int ordinal) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        if (!text[position..].StartsWith(word, StringComparison.Ordinal))
            return NoMatch;
        capture.Ordinal = ordinal;
        capture.Start = position;
        capture.End = position + word.Length;
        return capture.End;
    }

    public override bool AddFirst(FirstSet first)
    {
        first.Add(word[0]);
        return true;
    }

    public override bool AddSecond(FirstSet second)
    {
        if (word.Length > 1)
            second.Add(word[1]);
        return word.Length == 1;
    }
}
