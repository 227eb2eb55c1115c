using System.Collections.Immutable;
using FluentValidation;
using OutlineLint.Diagnostics;
using OutlineLint.Diagnostics.Suppressions;
using OutlineLint.Linting.Fixing;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Linting;

/// <summary>Runs rules over speeches.</summary>
/// <param name="rules">The rules, or null for those that come with the library.</param>
/// <param name="failed">Takes a rule that throws, so that the others still run; null lets its exception through.</param>
public sealed class Linter(IEnumerable<SpeechRule>? rules = null, Action<RuleFailure>? failed = null)
{
    private readonly RuleCatalog _rules = rules is null ? RuleCatalog.BuiltIn : new([.. rules]);

    /// <summary>The findings in a text, in the order of the text.</summary>
    public ImmutableArray<Finding> Lint(SyntaxTree tree, LintOptions? options = null) => Analyze(tree, options).Findings;

    /// <summary>The findings in a speech whose outline is read already, in the order of the text.</summary>
    public ImmutableArray<Finding> Lint(Outline outline, LintOptions? options = null) => Analyze(outline, options).Findings;

    /// <summary>What the rules say of a text, hidden findings too.</summary>
    public LintResult Analyze(SyntaxTree tree, LintOptions? options = null) =>
        Analyze(Outline.Create(tree, (options ?? LintOptions.Default).Outline), options);

    /// <summary>What the rules say of a speech whose outline is read already, hidden findings too.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="options">Which rules run, and how much their findings matter.</param>
    /// <param name="cancellation">Ends the work between two rules.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public LintResult Analyze(Outline outline, LintOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= LintOptions.Default;
        var severities = new SeverityTable(options, options.InfersProfile ? ProfileInference.Infer(outline) : null);
        var suppressions = options.ReadsSuppressions ? SuppressionMap.Read(outline.Tree.Text, IdOf) : SuppressionMap.Empty;
        var context = new ValidationContext<Speech>(new Speech(outline, options.Profile) { Suppressions = suppressions });
        var sorting = new Sorting(outline, suppressions);
        var fallen = new HashSet<string>(StringComparer.Ordinal);
        sorting.Add(Run(severities, context, fallen, isMeta: false, cancellation));
        suppressions.Judge(id => fallen.Count == 0 ? Ran(id, severities) : id is not null && !fallen.Contains(id) && Ran(id, severities));
        sorting.Add(Run(severities, context, fallen, isMeta: true, cancellation));
        return sorting.ToResult();
    }

    private IEnumerable<Finding> Run(SeverityTable severities, ValidationContext<Speech> context, HashSet<string> fallen, bool isMeta, CancellationToken cancellation) => _rules.Rules
        .Where(rule => (rule.Descriptor.Category == RuleCategory.Meta) == isMeta && severities.Of(rule.Descriptor) != RuleSeverity.None)
        .SelectMany(rule => Try(rule, context, fallen, cancellation))
        .Select(severities.Weigh);

    /// <summary>What a rule finds; nothing when it throws and somebody takes note of that.</summary>
    private IEnumerable<Finding> Try(SpeechRule rule, ValidationContext<Speech> context, HashSet<string> fallen, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return Validate(rule, context);
        }
        catch (Exception exception) when (failed is not null)
        {
            fallen.Add(rule.Descriptor.Id);
            failed(new(rule.Descriptor, exception));
            return [];
        }
    }

    private static IEnumerable<Finding> Validate(SpeechRule rule, ValidationContext<Speech> context) =>
        rule.Validate(context).Errors.Select(failure => failure.CustomState).OfType<Finding>().Where(finding => finding.Rule == rule.Descriptor);

    private string? IdOf(string idOrName) => (_rules.Find(idOrName) ?? RuleSet.Find(idOrName))?.Descriptor.Id;

    /// <summary>Whether a rule has looked; a suppression of all rules can be judged only when none was switched off, and one of a rule about suppressions never.</summary>
    private bool Ran(string? id, SeverityTable severities) => id is null
        ? _rules.Rules.All(rule => severities.Of(rule.Descriptor) != RuleSeverity.None)
        : _rules.Find(id) is { Descriptor.Category: not RuleCategory.Meta } rule && severities.Of(rule.Descriptor) != RuleSeverity.None;

    /// <summary>Parts the findings into what is reported and what was accepted.</summary>
    private sealed class Sorting(Outline outline, SuppressionMap suppressions)
    {
        private readonly List<(Finding Finding, Suppression? Suppression)> _all = [];

        public void Add(IEnumerable<Finding> findings)
        {
            foreach (var finding in findings)
            {
                var suppression = suppressions.For(finding);
                suppression?.Use();
                _all.Add((finding, suppression));
            }
        }

        public LintResult ToResult()
        {
            var fingerprints = new Fingerprints(outline);
            var sorted = _all
                .OrderBy(pair => pair.Finding.Span.Start).ThenBy(pair => pair.Finding.Rule.Id, StringComparer.Ordinal)
                .Select(pair => pair with { Finding = FixLineEnds.Adapt(fingerprints.Mark(pair.Finding), outline.Tree.Text) })
                .ToLookup(pair => pair.Suppression is null);
            return new(
                outline,
                [.. sorted[true].Select(pair => pair.Finding)],
                [.. sorted[false].Select(pair => new SuppressedFinding(pair.Finding, IsInSource: true, pair.Suppression!.Comment.Reason))]);
        }
    }
}
