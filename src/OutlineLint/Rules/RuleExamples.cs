using OutlineLint.Diagnostics;

namespace OutlineLint.Rules;

/// <summary>What a rule page shows and what its test runs.</summary>
/// <param name="Why">Why the rule exists, in a few sentences.</param>
/// <param name="Valid">A text in which the rule finds nothing.</param>
/// <param name="Invalid">A text with the places that the rule finds in [| |].</param>
/// <param name="Repaired">The text after the fix; null when the rule has none.</param>
public sealed record RuleExamples(Bilingual Why, string Valid, string Invalid, string? Repaired = null);
