namespace OutlineLint.Numerals;

/// <summary>Counting with units 十 百 千, in plain or formal figures.</summary>
internal abstract class CountingScript : RunScript
{
    // 九千九百九十九 has 7 characters; two more let a slip such as a doubled figure still be seen whole.
    private const int LongestRun = 9;

    public sealed override int MaxValue => 9999;

    protected sealed override int MaxLength => LongestRun;

    /// <summary>Zero to nine, then ten, hundred and thousand, as they are written.</summary>
    protected abstract string Figures { get; }

    public sealed override bool Contains(char c) => FigureOf(c) != ChineseFigures.None;

    protected abstract int FigureOf(char c);

    protected override int ValueOf(ReadOnlySpan<char> run)
    {
        Span<int> figures = stackalloc int[LongestRun];
        for (var i = 0; i < run.Length; i++)
            figures[i] = FigureOf(run[i]);
        return CountingGrammar.ValueOf(figures[..run.Length]);
    }

    protected sealed override string Spell(int value)
    {
        Span<char> written = stackalloc char[LongestRun];
        var length = 0;
        var owesZero = false;
        for (int place = 1000, unit = 12; place > 0; place /= 10, unit--)
        {
            var digit = value / place % 10;
            if (digit == 0)
            {
                owesZero = length > 0;
                continue;
            }

            if (owesZero)
                written[length++] = Figures[0];
            // 十二, not 一十二; but 一百一十二.
            if (place != 10 || digit != 1 || length > 0)
                written[length++] = Figures[digit];
            if (place > 1)
                written[length++] = Figures[unit];
            owesZero = false;
        }

        return new string(written[..length]);
    }
}
