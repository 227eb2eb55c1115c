using OutlineLint.Diagnostics;
using OutlineLint.Syntax;

namespace OutlineLint.Linting.Fixing;

/// <summary>
/// Applies fixes: all that do not touch each other at once, then those that are left, until nothing changes. After each step the text is checked
/// again, and a step that makes a new finding is taken back and tried in halves, so that only the fix that is to blame is left out.
/// </summary>
/// <param name="analyze">Checks a text.</param>
/// <param name="most">What may be applied: safe fixes only, or all.</param>
public sealed class FixApplier(Func<SyntaxTree, LintResult> analyze, FixApplicability most)
{
    /// <summary>How often a text is checked again; more is a quarrel between rules.</summary>
    private const int MaximumSteps = 200;

    /// <summary>Applies what can be applied.</summary>
    public FixResult Apply(LintResult start)
    {
        var (current, count, limit) = (start, 0, int.MaxValue);
        var refused = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Outline.Tree.Text.ToString() };
        for (var step = 0; step < MaximumSteps; step++)
        {
            var batch = FixBatch.Of(current.Findings.Where(finding => IsApplicable(finding) && !refused.Contains(finding)), limit);
            if (batch.IsEmpty)
                break;
            var next = analyze(current.Outline.Tree.WithChangedText(batch.ApplyTo(current.Outline.Tree.Text)));
            if (batch.IsImprovement(current, next, IsApplicable) && seen.Add(next.Outline.Tree.Text.ToString()))
            {
                (current, count, limit) = (next, count + batch.Count, int.MaxValue);
                refused.Clear();
            }
            else if (batch.Count > 1)
            {
                limit = batch.Count / 2;
            }
            else
            {
                limit = int.MaxValue;
                refused.Add(batch.First);
            }
        }

        return new(current, count);
    }

    private bool IsApplicable(Finding finding) => finding.Fix is { } fix && fix.Applicability <= most;
}
