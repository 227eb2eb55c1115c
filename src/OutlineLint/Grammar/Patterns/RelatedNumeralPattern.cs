using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>A numeral that is so much more than the one already read: in “一、二等奖” the next, in “一是一” the same.</summary>
internal sealed class RelatedNumeralPattern(NumeralSystem system, int difference) : SpanPattern
{
    private readonly NumeralScript _script = Numeral.ScriptOf(system);

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        var reading = _script.Read(text[position..]);
        return reading.Length > 0 && reading.Value == capture.Ordinal + difference ? position + reading.Length : NoMatch;
    }

    public override bool AddFirst(FirstSet first)
    {
        foreach (var c in _script.Characters)
            first.Add(c);
        return true;
    }
}
