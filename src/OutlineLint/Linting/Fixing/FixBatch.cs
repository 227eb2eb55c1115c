using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting.Fixing;

/// <summary>Findings whose fixes do not touch each other, to be repaired at once.</summary>
internal sealed class FixBatch
{
    private readonly ImmutableArray<Finding> _findings;
    private readonly ImmutableArray<TextChange> _changes;

    private FixBatch(ImmutableArray<Finding> findings) =>
        (_findings, _changes) = (findings, [.. findings.SelectMany(finding => finding.Fix!.Changes)]);

    /// <summary>How many findings it repairs.</summary>
    public int Count => _findings.Length;

    /// <summary>Whether there is nothing to repair.</summary>
    public bool IsEmpty => _findings.IsEmpty;

    /// <summary>The first finding that it repairs.</summary>
    public Finding First => _findings[0];

    /// <summary>The first findings whose fixes do not touch each other.</summary>
    public static FixBatch Of(IEnumerable<Finding> findings, int limit)
    {
        var batch = ImmutableArray.CreateBuilder<Finding>();
        var end = -1;
        foreach (var finding in findings.Where(finding => !finding.Fix!.Changes.IsEmpty).OrderBy(finding => finding.Fix!.Changes[0].Span.Start))
        {
            if (batch.Count == limit)
                break;
            if (finding.Fix!.Changes[0].Span.Start <= end)
                continue;
            batch.Add(finding);
            end = finding.Fix.Changes[^1].Span.End;
        }

        return new(batch.ToImmutable());
    }

    /// <summary>The text after the fixes.</summary>
    public SourceText ApplyTo(SourceText text) => text.WithChanges(_changes);

    /// <summary>What the fixes uncover: findings of other rules at the places that they repair. Null when they make a finding anywhere else, or repair nothing.</summary>
    public List<Finding>? Uncovered(LintResult before, LintResult after)
    {
        var map = new ChangeMap(_changes);
        var repaired = _findings.ToHashSet(ReferenceEqualityComparer.Instance);
        var old = before.Findings.ToLookup(finding => finding.Rule.Id, finding => (Span: map.Map(finding.Span), IsRepaired: repaired.Contains(finding)), StringComparer.Ordinal);
        var places = _findings.Select(finding => (finding.Rule.Id, Span: map.Map(finding.Span))).ToList();
        var @new = after.Findings.Where(finding => !WasThere(finding)).ToList();
        return @new.TrueForAll(IsAtItsPlace) ? @new : null;

        bool WasThere(Finding finding) => old[finding.Rule.Id].Any(other => !other.IsRepaired && other.Span.IntersectsWith(finding.Span));

        bool IsAtItsPlace(Finding finding) => places.Exists(place => place.Id != finding.Rule.Id && place.Span.IntersectsWith(finding.Span));
    }
}
