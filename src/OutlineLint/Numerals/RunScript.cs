namespace OutlineLint.Numerals;

/// <summary>A system whose numeral is a run of characters, taken whole or not at all: “一百零三”, “12”, “XIV”.</summary>
internal abstract class RunScript(string characters) : NumeralScript
{
    private readonly CharacterSet _set = new(characters);

    public sealed override string Characters => characters;

    /// <summary>The characters that a numeral may have; a longer run is an account number or a word, not an ordinal.</summary>
    protected abstract int MaxLength { get; }

    public sealed override bool Contains(char c) => _set.Contains(c);

    public sealed override NumeralReading Read(ReadOnlySpan<char> text)
    {
        var length = RunLength(text);
        if (length == 0 || length > MaxLength)
            return NumeralReading.None;

        var run = text[..length];
        var next = length < text.Length ? text[length] : '\0';
        if (BelongsElsewhere(run, next))
            return NumeralReading.None;

        var value = ValueOf(run);
        return value > 0 ? NumeralReading.WellFormed(value, length) : NumeralReading.Malformed(length);
    }

    /// <summary>Whether the run is only a part of something else, a word or a numeral of another system.</summary>
    /// <param name="run">The run, not empty.</param>
    /// <param name="next">The character behind it, or U+0000 at the end of the text.</param>
    protected virtual bool BelongsElsewhere(ReadOnlySpan<char> run, char next) => false;

    /// <summary>The value of a run of 1 … <see cref="MaxLength"/> characters, or 0 when it is malformed.</summary>
    protected abstract int ValueOf(ReadOnlySpan<char> run);

    /// <summary>Looks one character past <see cref="MaxLength"/>, which is enough to know that a run is too long.</summary>
    private int RunLength(ReadOnlySpan<char> text)
    {
        var end = Math.Min(text.Length, MaxLength + 1);
        var length = 0;
        while (length < end && _set.Contains(text[length]))
            length++;
        return length;
    }
}
