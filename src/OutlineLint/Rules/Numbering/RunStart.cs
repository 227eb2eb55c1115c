namespace OutlineLint.Rules.Numbering;

/// <summary>Where the count of a run begins.</summary>
/// <param name="Run">The run.</param>
/// <param name="First">The number that it counts from: the one that its place asks for, or the one written when that has a slip already.</param>
/// <param name="Slip">What is wrong with the first number, or null.</param>
internal readonly record struct RunStart(NumberRun Run, int First, NumberSlip? Slip = null);
