using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Tests.Mutation;

/// <summary>How many mutants were found, and how many made the linter say something else too.</summary>
internal sealed class MutationScore(string title)
{
    private const int Samples = 4;

    private readonly List<string> _samples = [];

    public int Mutants { get; private set; }

    public int Found { get; private set; }

    /// <summary>Mutants that gave no finding besides the expected one.</summary>
    public int Exact { get; private set; }

    public void Add(Specimen seed, Mutator mutator, Mutant mutant)
    {
        var fresh = NewFindings(seed, mutant);
        var isFound = fresh.Exists(finding => IsExpected(mutator, mutant, finding));
        var others = fresh.FindAll(finding => !IsExpected(mutator, mutant, finding));
        Mutants++;
        Found += isFound ? 1 : 0;
        Exact += others.Count == 0 ? 1 : 0;
        if (!isFound || others.Count > 0)
            _samples.Add($"      {(isFound ? "extra" : "MISS ")} {seed.Name}: {Cut(mutant.Text, mutant.Place)} | {string.Join(" ; ", others.Select(finding => $"{finding.Rule.Id} {Cut(mutant.Text, finding.Span)}"))}");
    }

    public string Describe(int samples = Samples)
    {
        var text = new StringBuilder();
        text.AppendLine($"{title,-44} found {Found,4}/{Mutants,-4} no other {Exact,4}/{Mutants,-4}");
        foreach (var sample in _samples.Take(samples))
            text.AppendLine(sample);
        return text.ToString();
    }

    private static bool IsExpected(Mutator mutator, Mutant mutant, Finding finding) =>
        finding.Rule.Id == mutator.Rule && finding.Span.IntersectsWith(mutant.Place);

    /// <summary>What the linter says of the mutant and did not say of the seed, by rule and text.</summary>
    private static List<Finding> NewFindings(Specimen seed, Mutant mutant)
    {
        var known = seed.Findings.GroupBy(finding => (finding.Rule.Id, seed.TextOf(finding.Span))).ToDictionary(group => group.Key, group => group.Count());
        var fresh = new List<Finding>();
        foreach (var finding in seed.Lint(mutant.Text))
        {
            var key = (finding.Rule.Id, mutant.Text.Substring(finding.Span.Start, finding.Span.Length));
            if (known.TryGetValue(key, out var count) && count > 0)
                known[key] = count - 1;
            else
                fresh.Add(finding);
        }

        return fresh;
    }

    private static string Cut(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - 8), Math.Min(text.Length, span.End + 8));
        var shown = $"{text[start..span.Start]}[{(text.AsSpan(span.Start, Math.Min(30, span.Length)))}]{text[span.End..end]}";
        return shown.ReplaceLineEndings("⏎");
    }
}
