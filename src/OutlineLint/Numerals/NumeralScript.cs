namespace OutlineLint.Numerals;

/// <summary>How one numeral system is read and written.</summary>
internal abstract class NumeralScript
{
    public abstract int MaxValue { get; }

    /// <summary>Every character that can stand in a reading, well-formed or malformed.</summary>
    public abstract string Characters { get; }

    public abstract bool Contains(char c);

    public abstract NumeralReading Read(ReadOnlySpan<char> text);

    public string Write(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        return Spell(value);
    }

    /// <summary>Writes a value that is known to lie in 1 … <see cref="MaxValue"/>.</summary>
    protected abstract string Spell(int value);
}
