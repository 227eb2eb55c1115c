using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Linting;

/// <summary>What the rules say of one speech.</summary>
/// <param name="Outline">The outline that they looked at.</param>
/// <param name="Findings">What is reported, in the order of the text.</param>
/// <param name="Suppressed">What is not, because it was accepted; in the order of the text.</param>
public sealed record LintResult(Outline Outline, ImmutableArray<Finding> Findings, ImmutableArray<SuppressedFinding> Suppressed)
{
    /// <summary>The result without the findings that a baseline accepts.</summary>
    /// <param name="baseline">What was accepted.</param>
    /// <param name="path">The file, as the baseline names it.</param>
    public LintResult Without(Baseline baseline, string path)
    {
        var accepted = Findings.Where(finding => baseline.Accepts(path, finding)).ToList();
        return accepted.Count == 0 ? this : this with
        {
            Findings = Findings.RemoveRange(accepted),
            Suppressed = [.. Suppressed.Concat(accepted.Select(finding => new SuppressedFinding(finding, IsInSource: false, Reason: null))).OrderBy(suppressed => suppressed.Finding.Span.Start)],
        };
    }
}
