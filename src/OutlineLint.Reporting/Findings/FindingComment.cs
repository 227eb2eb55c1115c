using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Findings;

/// <summary>A finding as a comment in the margin of a Word document: the rule, what is wrong, what to do, and why.</summary>
public static class FindingComment
{
    private static readonly Bilingual Repair = new("改法：", "To do: ");
    private static readonly Bilingual Reason = new("为什么：", "Why: ");

    /// <summary>The comments for what is reported of a document.</summary>
    /// <param name="shown">What is reported.</param>
    /// <param name="rules">The rules that are known.</param>
    public static IEnumerable<WordComment> ForAll(DocumentFindings shown, RuleCatalog rules) => shown.Findings.Select(finding => For(finding, shown, rules));

    private static WordComment For(Finding finding, DocumentFindings shown, RuleCatalog rules)
    {
        var language = shown.Language;
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(finding.Message.In(language));
        if (finding.Fix is { } fix)
            lines.Add(Repair.In(language) + Sentence(fix.Title, language));
        if (rules.Find(finding.Rule.Id) is { } rule)
            lines.Add(Reason.In(language) + Sentence(rule.Examples.Why, language));
        foreach (var related in finding.Related)
            lines.Add(shown.PlaceOf(related.Span.Start) is { } place ? $"{place}{new Bilingual("：", ": ").In(language)}{related.Message.In(language)}" : related.Message.In(language));
        return new(finding.Span, $"{finding.Rule.Id} {finding.Rule.Name} · {SeverityText.WordFor(finding.Severity).In(language)}", lines.ToImmutable());
    }

    private static string Sentence(Bilingual text, MessageLanguage language)
    {
        var sentence = text.In(language);
        return sentence.TrimEnd('”', '’', '"', '\'') is [.., '。' or '.' or '！' or '？' or '!' or '?'] ? sentence : sentence + new Bilingual("。", ".").In(language);
    }
}
