namespace OutlineLint.Numerals;

/// <summary>Roman numerals: the signs Ⅰ … Ⅻ and ⅰ … ⅻ, one to a numeral, and canonical ASCII, XIV or xiv.</summary>
internal sealed class RomanScript() : RunScript("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻIVXLCDMivxlcdm")
{
    public static readonly RomanScript Instance = new();

    // MMMDCCCLXXXVIII, the longest canonical numeral.
    private const int LongestSpelling = 15;

    private static readonly (int Value, string Letters)[] Parts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public override int MaxValue => 3999;

    // 287 is the last number before one that is longer; a marker never gets there, a word or a code may.
    protected override int MaxLength => 9;

    /// <summary>I in IT is a letter of a word.</summary>
    protected override bool BelongsElsewhere(ReadOnlySpan<char> run, char next) => LetterScript.IsLatinLetter(next);

    protected override int ValueOf(ReadOnlySpan<char> run)
    {
        if (run.Length == 1 && SignValue(run[0]) is > 0 and var sign)
            return sign;

        var value = Sum(run);
        return value >= 1 && value <= MaxValue && IsCanonical(run, value) ? value : 0;
    }

    protected override string Spell(int value)
    {
        Span<char> written = stackalloc char[LongestSpelling];
        return new string(written[..Spell(value, written)]);
    }

    private static int SignValue(char c) => c switch
    {
        >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
        >= 'ⅰ' and <= 'ⅻ' => c - 'ⅰ' + 1,
        _ => 0,
    };

    private static int LetterValue(char c) => c switch
    {
        'I' or 'i' => 1,
        'V' or 'v' => 5,
        'X' or 'x' => 10,
        'L' or 'l' => 50,
        'C' or 'c' => 100,
        'D' or 'd' => 500,
        'M' or 'm' => 1000,
        _ => 0,
    };

    private static int Sum(ReadOnlySpan<char> run)
    {
        var sum = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var value = LetterValue(run[i]);
            var isSubtracted = i + 1 < run.Length && value < LetterValue(run[i + 1]);
            sum += isSubtracted ? -value : value;
        }

        return sum;
    }

    /// <summary>A numeral is canonical when its value is written exactly so, in letters of one case.</summary>
    private static bool IsCanonical(ReadOnlySpan<char> run, int value)
    {
        Span<char> upper = stackalloc char[LongestSpelling];
        Span<char> lower = stackalloc char[LongestSpelling];
        var length = Spell(value, upper);
        upper[..length].ToLowerInvariant(lower);
        return run.SequenceEqual(upper[..length]) || run.SequenceEqual(lower[..length]);
    }

    private static int Spell(int value, Span<char> written)
    {
        var length = 0;
        foreach (var part in Parts)
        {
            for (; value >= part.Value; value -= part.Value)
            {
                part.Letters.CopyTo(written[length..]);
                length += part.Letters.Length;
            }
        }

        return length;
    }
}
