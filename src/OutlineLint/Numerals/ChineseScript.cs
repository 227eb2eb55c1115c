namespace OutlineLint.Numerals;

/// <summary>一, 十二, 一百零三, 廿一; and 二〇, whose 〇 leaves no doubt that it is written figure by figure.</summary>
internal sealed class ChineseScript() : CountingScript(ChineseFigures.AllPlain)
{
    public static readonly ChineseScript Instance = new();

    protected override string Figures => "零一二三四五六七八九十百千";

    protected override int FigureOf(char c) => ChineseFigures.Plain(c);

    protected override int ValueOf(ReadOnlySpan<char> run) => base.ValueOf(run) switch
    {
        0 when run.Contains('〇') => PositionalScript.ValueOfDigits(run),
        var value => value,
    };
}
