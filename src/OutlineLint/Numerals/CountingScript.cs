namespace OutlineLint.Numerals;

/// <summary>Counting with units 十 百 千, in plain or formal figures.</summary>
internal abstract class CountingScript(string characters) : RunScript(characters)
{
    // 九千九百九十九 has 7 characters; two more let a slip such as a doubled figure still be seen whole.
    private const int LongestRun = 9;

    public sealed override int MaxValue => 9999;

    protected sealed override int MaxLength => LongestRun;

    /// <summary>Zero to nine, then ten, hundred and thousand, as they are written.</summary>
    protected abstract string Figures { get; }

    protected abstract int FigureOf(char c);

    protected override int ValueOf(ReadOnlySpan<char> run)
    {
        // Most markers have one figure, which is itself from 1 up to the contracted tens; 百 and 千 need one before them.
        if (run.Length == 1)
            return FigureOf(run[0]) is >= 1 and < 100 and var figure ? figure : 0;

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
