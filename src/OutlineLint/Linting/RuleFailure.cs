using OutlineLint.Diagnostics;

namespace OutlineLint.Linting;

/// <summary>A rule that threw, and so has said nothing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Exception">What it threw.</param>
public sealed record RuleFailure(RuleDescriptor Rule, Exception Exception);
