using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>A form that can begin with a character, and the gate for the character behind it.</summary>
internal readonly record struct MarkerCandidate(MarkerForm Form, FirstGate Second);
