namespace OutlineLint.Linting.Fixing;

/// <summary>A text after its fixes.</summary>
/// <param name="Result">What the rules say of it now; its tree holds the text.</param>
/// <param name="Count">How many fixes were applied; 0 when the text is as it was.</param>
public sealed record FixResult(LintResult Result, int Count);
