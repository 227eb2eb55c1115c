using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>The safe repairs of a whole document: of one rule, or of all of them. The changes are those that <c>check --fix</c> makes.</summary>
internal static class DocumentOffers
{
    /// <summary>For each rule that has one of the findings, and one more elsewhere.</summary>
    public static IEnumerable<Offer> OfRules(DocumentSnapshot document, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.Where(IsSafe).DistinctBy(finding => finding.Rule.Id, StringComparer.Ordinal))
        {
            var (rule, count) = (finding.Rule, document.Findings.Count(other => other.Rule == finding.Rule && IsSafe(other)));
            if (count < 2)
                continue;
            yield return new()
            {
                Id = $"fixRule:{rule.Id}",
                Title = new($"修正全文同类问题，共 {count} 处（{rule.Id} {rule.Title.Chinese}）", $"Fix all {count} of this kind in the document ({rule.Id} {rule.Title.English})"),
                Kind = CodeActionKind.QuickFix,
                Finding = finding,
                Changes = () => Apply(document, result => Only(result, rule)),
            };
        }
    }

    /// <summary>For the document.</summary>
    public static IEnumerable<Offer> OfAll(DocumentSnapshot document)
    {
        var count = document.Findings.Count(IsSafe);
        if (count > 0)
        {
            yield return new()
            {
                Id = "fixAll",
                Title = new($"修正全文能放心修正的问题，共 {count} 处", $"Fix everything that is safe to fix in the document ({count})"),
                Kind = CodeActionKind.FixAll,
                Changes = () => Apply(document, result => result),
            };
        }
    }

    private static ImmutableArray<TextChange> Apply(DocumentSnapshot document, Func<LintResult, LintResult> choose) =>
        new FixApplier(tree => choose(document.Check(tree)), FixApplicability.Safe).Apply(choose(document.Result)).ChangesOf(document.Text);

    /// <summary>The same findings, of which only those of one rule can be repaired.</summary>
    private static LintResult Only(LintResult result, RuleDescriptor rule) =>
        result with { Findings = [.. result.Findings.Select(finding => finding.Rule == rule ? finding : finding with { Fix = null })] };

    private static bool IsSafe(Finding finding) => finding.Fix is { Applicability: FixApplicability.Safe, Changes.IsEmpty: false };
}
