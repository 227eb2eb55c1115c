namespace OutlineLint.Numerals;

/// <summary>A single Latin letter, half- or full-width: A, b, Ｃ; two letters in a row are a word.</summary>
internal sealed class LetterScript : RunScript
{
    public static readonly LetterScript Upper = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");

    public static readonly LetterScript Lower = new("abcdefghijklmnopqrstuvwxyz", "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

    private const int Letters = 26;

    private readonly char _first;
    private readonly char _firstFullWidth;

    private LetterScript(string letters, string fullWidth)
        : base(letters + fullWidth) => (_first, _firstFullWidth) = (letters[0], fullWidth[0]);

    public override int MaxValue => Letters;

    protected override int MaxLength => 1;

    public static bool IsLatinLetter(char c) => Upper.Contains(c) || Lower.Contains(c);

    protected override bool BelongsElsewhere(ReadOnlySpan<char> run, char next) => IsLatinLetter(next);

    protected override int ValueOf(ReadOnlySpan<char> run) => OrdinalOf(run[0]);

    protected override string Spell(int value) => ((char)(_first + value - 1)).ToString();

    private int OrdinalOf(char c)
    {
        var ordinal = c - (c >= _firstFullWidth ? _firstFullWidth : _first) + 1;
        return ordinal is >= 1 and <= Letters ? ordinal : 0;
    }
}
