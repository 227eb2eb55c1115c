using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Rules.Meta;

namespace OutlineLint.Linting.Configuration;

/// <summary>One .editorconfig. Roslyn decides which of its sections apply to a file.</summary>
public sealed class ConfigFile
{
    private readonly Lazy<AnalyzerConfigSet> _sections;

    private ConfigFile(SourceText text, string path)
    {
        (Text, Path) = (text, path);
        (Entries, var problems) = ConfigScanner.Scan(text);
        IsRoot = Entries.Any(entry => entry is { Key: "root", IsInSection: false } && SettingValue.Boolean(entry.Value) == true);
        IsRelevant = Entries.Any(IsOurs);
        Problems = [.. problems, .. Entries.Select(ProblemIn).OfType<ConfigProblem>().OrderBy(problem => problem.Span.Start)];
        _sections = new(() => AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, path))));
    }

    /// <summary>The full path, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>Every entry, those of other tools too, in the order of the text.</summary>
    public ImmutableArray<ConfigEntry> Entries { get; }

    /// <summary>Whether no file above it counts.</summary>
    public bool IsRoot { get; }

    /// <summary>Whether it says anything to this linter.</summary>
    public bool IsRelevant { get; }

    /// <summary>Why it cannot be used; empty when it can.</summary>
    public ImmutableArray<ConfigProblem> Problems { get; }

    /// <summary>Reads a file; any text is one, perhaps with problems.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The full path of the file.</param>
    public static ConfigFile Parse(string text, string path) => new(SourceText.From(text), path.Replace('\\', '/'));

    /// <summary>The entries that apply to a file, in the order of the text. Of two with one key the last counts.</summary>
    /// <param name="path">The full path of the file.</param>
    public IEnumerable<ConfigEntry> EntriesFor(string path)
    {
        if (!IsRelevant)
            return [];
        var options = _sections.Value.GetOptionsForSourcePath(path.Replace('\\', '/'));
        return Entries.Where(entry => IsOurs(entry) && Applies(entry, options));
    }

    /// <summary>The keys and the rules that there are not.</summary>
    public IEnumerable<Finding> UnknownNames(RuleCatalog rules)
    {
        foreach (var entry in Entries.Where(IsOurs))
        {
            var key = Text.ToString(entry.KeySpan);
            if (SettingKey.RuleIn(key) is { } rule)
            {
                if (rules.Find(rule) is null)
                    yield return UnknownRuleRule.InConfiguration(entry.KeySpan, key, UnknownRuleRule.NoSuchRule(rule, rules.Words));
            }
            else if (!SettingKey.Plain.Contains(entry.Key, StringComparer.Ordinal))
            {
                yield return UnknownRuleRule.InConfiguration(entry.KeySpan, key, NoSuchKey(key));
            }
        }
    }

    private static bool IsOurs(ConfigEntry entry) =>
        entry.IsInSection && (entry.Key.StartsWith(SettingKey.Prefix, StringComparison.Ordinal) || SettingKey.RuleIn(entry.Key) is not null);

    /// <summary>Roslyn keeps severities apart from the other settings. Of a key that several sections set, only the value that counts applies.</summary>
    private static bool Applies(ConfigEntry entry, AnalyzerConfigOptionsResult options)
    {
        if (entry.Key.StartsWith(SettingKey.DiagnosticPrefix, StringComparison.Ordinal))
            return options.TreeOptions.TryGetValue(SettingKey.RuleIn(entry.Key)!, out var severity) && SettingValue.Severity(entry.Value) == SeverityOf(severity);
        return options.AnalyzerOptions.TryGetValue(entry.Key, out var value) && string.Equals(value, entry.Value, StringComparison.OrdinalIgnoreCase);
    }

    private static RuleSeverity? SeverityOf(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        ReportDiagnostic.Default => null,
        _ => RuleSeverity.None,
    };

    private static ConfigProblem? ProblemIn(ConfigEntry entry) =>
        IsOurs(entry) && SettingValue.Mistake(entry.Key, entry.Value) is { } mistake
            ? new(entry.ValueSpan, new($"{entry.Key} {mistake.Chinese}", $"{entry.Key}: {mistake.English}"))
            : null;

    private static Bilingual NoSuchKey(string key) => NearestName.Of(key, [.. SettingKey.Plain, SettingKey.RulePrefix]) is { } name
        ? new($"没有配置项“{key}”，是不是“{name}”？请改正，否则不起作用。", $"No setting is called '{key}'; did you mean '{name}'? As it stands it does nothing")
        : new($"没有配置项“{key}”，不起作用，请改正或者删除。", $"No setting is called '{key}', so this does nothing: correct or remove it");
}
