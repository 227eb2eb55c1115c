namespace OutlineLint.Grammar.Notation;

/// <summary>A place in a grammar file; line and column count from 1.</summary>
internal readonly record struct GrammarPosition(int Line, int Column);
