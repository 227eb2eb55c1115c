namespace OutlineLint.Rules.Hygiene;

/// <summary>What may be wrong with a date.</summary>
internal enum DateSlipKind
{
    /// <summary>2024年05月01日.</summary>
    Padded,

    /// <summary>二零二四年, 二○二四年.</summary>
    WrongZero,

    /// <summary>2月30日, 13月1日.</summary>
    Impossible,
}
