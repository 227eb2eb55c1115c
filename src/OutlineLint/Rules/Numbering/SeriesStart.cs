using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Where the count of a series begins.</summary>
/// <param name="Series">The series.</param>
/// <param name="First">The number that its first member counts from: the one that its place asks for, or the one written when that has a slip already.</param>
/// <param name="Slip">What is wrong with the first number, or null.</param>
internal readonly record struct SeriesStart(Series Series, int First, NumberSlip? Slip);
