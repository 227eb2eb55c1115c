namespace OutlineLint.Numerals;

/// <summary>Chinese figures in decimal places: 一〇, 二〇, 一〇一. A 零 among them is malformed.</summary>
internal sealed class PositionalScript() : RunScript("零" + Figures)
{
    public static readonly PositionalScript Instance = new();

    private const string Figures = "〇一二三四五六七八九";

    public override int MaxValue => 9999;

    protected override int MaxLength => 4;

    /// <summary>The value of figures of any number, or 0 when they are more than four, begin with 〇 or hold anything else.</summary>
    public static int ValueOfDigits(ReadOnlySpan<char> run)
    {
        if (run.Length > 4 || run[0] == '〇')
            return 0;

        var value = 0;
        foreach (var c in run)
        {
            var figure = ChineseFigures.Plain(c);
            if (figure is < 0 or > 9 || c == '零')
                return 0;
            value = (value * 10) + figure;
        }

        return value;
    }

    /// <summary>一 in 一十 or 一百 is counted with units.</summary>
    protected override bool BelongsElsewhere(ReadOnlySpan<char> run, char next) => ChineseFigures.Plain(next) >= 10;

    protected override int ValueOf(ReadOnlySpan<char> run) => ValueOfDigits(run);

    protected override string Spell(int value)
    {
        Span<char> written = stackalloc char[4];
        var start = written.Length;
        for (; value > 0; value /= 10)
            written[--start] = Figures[value % 10];
        return new string(written[start..]);
    }
}
