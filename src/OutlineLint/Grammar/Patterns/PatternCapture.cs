namespace OutlineLint.Grammar.Patterns;

/// <summary>What a pattern reads on its way: the one numeral of a marker.</summary>
internal struct PatternCapture
{
    /// <summary>The ordinal of 最后, which is one more than that of the member before it.</summary>
    public const int LastOrdinal = ushort.MaxValue;

    /// <summary>The ordinal, or 0 when there is none or it is malformed.</summary>
    public int Ordinal;

    /// <summary>Where the numeral begins in the span, or -1.</summary>
    public int Start;

    /// <summary>Where the numeral ends in the span.</summary>
    public int End;

    /// <summary>Whether the numeral is one that no system allows: 十十.</summary>
    public bool IsMalformed;

    public static PatternCapture None => new() { Start = -1 };
}
