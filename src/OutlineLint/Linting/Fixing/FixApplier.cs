using OutlineLint.Diagnostics;
using OutlineLint.Syntax;

namespace OutlineLint.Linting.Fixing;

/// <summary>
/// Applies fixes: all that do not touch each other at once, then those that are left, until nothing changes. After each step the text is checked
/// again, and a step that makes a new finding is taken back and tried in halves, so that only the fix that is to blame is left out.
/// Every step that stays leaves fewer findings than before; so there is an end, and a second run finds nothing to do.
/// </summary>
/// <param name="analyze">Checks a text.</param>
/// <param name="most">What may be applied: safe fixes only, or all.</param>
public sealed class FixApplier(Func<SyntaxTree, LintResult> analyze, FixApplicability most)
{
    /// <summary>How many steps are tried; more is a text in which rules quarrel everywhere.</summary>
    private const int MaximumSteps = 200;

    /// <summary>How many findings may lie one under the other.</summary>
    private const int MaximumDepth = 4;

    /// <summary>Applies what can be applied.</summary>
    public FixResult Apply(LintResult start)
    {
        var (current, count, limit) = (start, 0, int.MaxValue);
        var refused = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        for (var step = 0; step < MaximumSteps; step++)
        {
            var batch = FixBatch.Of(current.Findings.Where(finding => IsApplicable(finding) && !refused.Contains(finding)), limit);
            if (batch.IsEmpty)
                break;
            if (Try(current, batch) is { } repaired)
            {
                (current, count, limit) = (repaired.Result, count + repaired.Count, int.MaxValue);
                refused.Clear();
                continue;
            }

            limit = batch.Count > 1 ? batch.Count / 2 : int.MaxValue;
            if (batch.Count == 1)
                refused.Add(batch.First);
        }

        return new(current, count);
    }

    private bool IsApplicable(Finding finding) => finding.Fix is { } fix && fix.Applicability <= most;

    /// <summary>
    /// The result of a batch, or null when it makes a new finding. What a fix uncovers at its own place was hidden by what it repairs;
    /// it is no new finding when it is repaired in turn.
    /// </summary>
    private FixResult? Try(LintResult before, FixBatch batch)
    {
        var count = 0;
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            var after = analyze(before.Outline.Tree.WithChangedText(batch.ApplyTo(before.Outline.Tree.Text)));
            count += batch.Count;
            if (batch.Uncovered(before, after) is not { } uncovered || !uncovered.TrueForAll(IsApplicable))
                return null;
            if (uncovered.Count == 0)
                return new(after, count);
            (before, batch) = (after, FixBatch.Of(uncovered, int.MaxValue));
            if (batch.Count < uncovered.Count)
                return null;
        }

        return null;
    }
}
