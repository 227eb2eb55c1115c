using OutlineLint.Diagnostics;

namespace OutlineLint.Linting;

/// <summary>A finding that is not reported because somebody has accepted it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsInSource">Whether a comment in the text hides it, and not a baseline.</param>
/// <param name="Reason">Why; null when nobody said.</param>
public sealed record SuppressedFinding(Finding Finding, bool IsInSource, string? Reason);
