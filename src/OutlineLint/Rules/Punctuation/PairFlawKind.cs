namespace OutlineLint.Rules.Punctuation;

/// <summary>What is wrong with a mark of a pair.</summary>
internal enum PairFlawKind
{
    /// <summary>“三个务必。 is never closed.</summary>
    Unclosed,

    /// <summary>最强党支部” was never opened.</summary>
    Unopened,

    /// <summary>总关情””.</summary>
    Doubled,

    /// <summary>”人民“.</summary>
    Reversed,

    /// <summary>“人民“: the second should close.</summary>
    OpensForCloses,

    /// <summary>”人民”: the first should open.</summary>
    ClosesForOpens,

    /// <summary>〔2024]: the two are no pair.</summary>
    Mismatched,
}
