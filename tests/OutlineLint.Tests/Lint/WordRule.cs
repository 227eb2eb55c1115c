using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Rules;

namespace OutlineLint.Tests.Lint;

/// <summary>A rule made for a test: a word must not stand in the text; the fix puts another in its place.</summary>
internal sealed class WordRule : SpeechRule
{
    public WordRule(string id, string word, string? replacement = null, FixApplicability applicability = FixApplicability.Safe, RuleSeverity severity = RuleSeverity.Warning)
        : base(DescriptorOf(id, word, replacement is null ? null : applicability, severity), new(new("测试。", "A test"), "好", $"[|{word}|]", replacement)) =>
        ForEach(speech => PlacesOf(word, speech.Text.ToString()))
            .Must((_, _) => false)
            .Report(
                at: (_, span) => span,
                message: (_, _) => new($"不要写“{word}”。", $"Do not write '{word}'"),
                fix: (_, span) => replacement is null ? null : Fix.Replace(new($"改为“{replacement}”", $"Change to '{replacement}'"), applicability, span, replacement),
                related: (speech, span) => span.Start == 0 ? [] : [new(new TextSpan(0, 1), new("文首", "the start"))]);

    /// <summary>OL601 forbids 甲 (safe: 乙), OL602 丙 (unsafe: 丁), OL603 戊 (an error without a fix), OL604 己 (info).</summary>
    public static RuleCatalog Catalog { get; } = new(
    [
        .. OutlineLint.Rules.RuleSet.All.Where(rule => rule.Descriptor.Id is "OL001" or "OL002" or "OL201"),
        new WordRule("OL601", "甲", "乙"),
        new WordRule("OL602", "丙", "丁", FixApplicability.Unsafe),
        new WordRule("OL603", "戊", severity: RuleSeverity.Error),
        new WordRule("OL604", "己", severity: RuleSeverity.Info),
    ]);

    private static RuleDescriptor DescriptorOf(string id, string word, FixApplicability? fix, RuleSeverity severity) => new()
    {
        Id = id,
        Name = $"no-{id.ToLowerInvariant()}",
        Title = new($"写了“{word}”", $"'{word}' is written"),
        Clause = new("测试", "test"),
        Severity = severity,
        Fix = fix,
    };

    private static IEnumerable<TextSpan> PlacesOf(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return new(at, word.Length);
    }
}
