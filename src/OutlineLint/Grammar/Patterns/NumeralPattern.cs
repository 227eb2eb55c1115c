using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>The numeral of a marker: &lt;chinese&gt;.</summary>
internal sealed class NumeralPattern(NumeralSystem system) : SpanPattern
{
    private readonly NumeralScript _script = Numeral.ScriptOf(system);

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var reading = _script.Read(text[position..]);
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
        foreach (var c in _script.Characters)
            first.Add(c);
        return true;
    }

    public override bool AddSecond(FirstSet second) => AddFirst(second);
}
