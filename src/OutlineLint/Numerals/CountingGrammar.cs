namespace OutlineLint.Numerals;

/// <summary>The grammar of counting with units, the same for 一百零三 and 壹佰零叁, over what the figures count.</summary>
internal static class CountingGrammar
{
    /// <summary>1 … 9999, or 0 when the figures break the grammar: 十十, 二二, 一百一, 一百十百.</summary>
    public static int ValueOf(ReadOnlySpan<int> figures) => (figures switch
    {
        [10, .. var units] => 10 + Units(units),
        [(20 or 30 or 40) and var tens, .. var units] => tens + Units(units),
        [>= 1 and <= 9 and var digit, 1000, .. var rest] => (digit * 1000) + BehindThousand(rest),
        _ => Hundreds(figures),
    }) ?? 0;

    private static int? BehindThousand(ReadOnlySpan<int> figures) => figures switch
    {
        [] => 0,
        [0, .. var rest] => Tens(rest),
        [_, 100, ..] => Hundreds(figures),
        _ => null,
    };

    private static int? Hundreds(ReadOnlySpan<int> figures) => figures switch
    {
        [>= 1 and <= 9 and var digit, 100, .. var rest] => (digit * 100) + BehindHundred(rest),
        _ => Tens(figures),
    };

    private static int? BehindHundred(ReadOnlySpan<int> figures) => figures switch
    {
        [] => 0,
        [0, >= 1 and <= 9 and var unit] => unit,
        [_, 10, ..] => Tens(figures),
        _ => null,
    };

    private static int? Tens(ReadOnlySpan<int> figures) => figures switch
    {
        [>= 1 and <= 9 and var unit] => unit,
        [>= 1 and <= 9 and var digit, 10, .. var units] => (digit * 10) + Units(units),
        _ => null,
    };

    private static int? Units(ReadOnlySpan<int> figures) => figures switch
    {
        [] => 0,
        [>= 1 and <= 9 and var unit] => unit,
        _ => null,
    };
}
