using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>The numeral of a marker: &lt;chinese&gt;.</summary>
internal sealed class NumeralPattern(NumeralSystem system) : SpanPattern
{
    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var reading = Numeral.Read(system, text[position..]);
        if (reading.Length == 0)
            return NoMatch;
        capture.Ordinal = reading.Value;
        capture.Start = position;
        capture.End = position + reading.Length;
        capture.IsMalformed = !reading.IsWellFormed;
        return capture.End;
    }

    public override bool AddFirst(FirstSet first)
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            if (Numeral.IsNumeralCharacter(system, (char)c))
                first.Add((char)c);
        }

        return true;
    }
}
