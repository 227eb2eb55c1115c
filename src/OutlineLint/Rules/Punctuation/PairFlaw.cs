namespace OutlineLint.Rules.Punctuation;

/// <summary>A mark that does not pair, and why.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The mark to blame, or the first of two.</param>
/// <param name="Other">The last mark that is part of the slip; the mark itself when it is alone.</param>
internal readonly record struct PairFlaw(PairFlawKind Kind, int Position, int Other);
