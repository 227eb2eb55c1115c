namespace OutlineLint.Outlining;

/// <summary>One member of a series, as it is written and as it should be.</summary>
/// <param name="Item">The item.</param>
/// <param name="Ordinal">The ordinal as written.</param>
/// <param name="ExpectedOrdinal">The ordinal that its place asks for, counted on from what is written before, so that one slip is one finding.</param>
/// <param name="Slip">How its marker departs from the style of the series.</param>
public readonly record struct SeriesMember(OutlineItem Item, int Ordinal, int ExpectedOrdinal, StyleSlip Slip);
