namespace OutlineLint.Numerals;

/// <summary>What stands at the start of a text: “二十一、” reads 21 over 3 characters, “十十、” is malformed over 2.</summary>
/// <param name="Value">The number, from 1 up; 0 when there is no numeral or a malformed one.</param>
/// <param name="Length">UTF-16 units of the numeral, or of the whole malformed run; 0 when there is no numeral.</param>
/// <param name="IsWellFormed">Whether <paramref name="Value"/> is what is written, never a guess.</param>
public readonly record struct NumeralReading(int Value, int Length, bool IsWellFormed)
{
    /// <summary>No numeral stands there.</summary>
    public static NumeralReading None => default;

    internal static NumeralReading WellFormed(int value, int length) => new(value, length, IsWellFormed: true);

    internal static NumeralReading Malformed(int length) => new(0, length, IsWellFormed: false);
}
