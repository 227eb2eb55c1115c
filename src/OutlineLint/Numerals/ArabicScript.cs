using System.Globalization;

namespace OutlineLint.Numerals;

/// <summary>Half-width digits: 1, 12, 2024; 01 reads 1, a bare zero is malformed.</summary>
internal sealed class ArabicScript() : RunScript(Digits)
{
    public static readonly ArabicScript Instance = new();

    public const string Digits = "0123456789";

    public override int MaxValue => 9999;

    protected override int MaxLength => 4;

    /// <summary>1 in 1２ is one digit of a full-width number.</summary>
    protected override bool BelongsElsewhere(ReadOnlySpan<char> run, char next) => FullWidthScript.IsFullWidthDigit(next);

    protected override int ValueOf(ReadOnlySpan<char> run)
    {
        var value = 0;
        foreach (var digit in run)
            value = (value * 10) + (digit - '0');
        return value;
    }

    protected override string Spell(int value) => value.ToString(CultureInfo.InvariantCulture);
}
