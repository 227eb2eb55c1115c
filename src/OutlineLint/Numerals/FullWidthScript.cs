namespace OutlineLint.Numerals;

/// <summary>Full-width digits, also mixed with half-width ones: １, １２, 1２; half-width digits alone are Arabic.</summary>
internal sealed class FullWidthScript() : RunScript(ArabicScript.Digits + "０１２３４５６７８９")
{
    public static readonly FullWidthScript Instance = new();

    public override int MaxValue => 9999;

    protected override int MaxLength => 4;

    public static bool IsFullWidthDigit(char c) => c is >= '０' and <= '９';

    protected override bool BelongsElsewhere(ReadOnlySpan<char> run, char next)
    {
        foreach (var digit in run)
        {
            if (IsFullWidthDigit(digit))
                return false;
        }

        return true;
    }

    protected override int ValueOf(ReadOnlySpan<char> run)
    {
        var value = 0;
        foreach (var digit in run)
            value = (value * 10) + (digit - (IsFullWidthDigit(digit) ? '０' : '0'));
        return value;
    }

    protected override string Spell(int value)
    {
        Span<char> written = stackalloc char[4];
        var start = written.Length;
        for (; value > 0; value /= 10)
            written[--start] = (char)('０' + (value % 10));
        return new string(written[start..]);
    }
}
