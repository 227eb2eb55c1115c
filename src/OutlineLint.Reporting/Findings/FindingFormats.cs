using System.Collections.Immutable;
using OutlineLint.Reporting.Findings.Json;
using OutlineLint.Reporting.Findings.Sarif;
using OutlineLint.Reporting.Findings.Services;
using OutlineLint.Reporting.Findings.Text;
using OutlineLint.Reporting.Page;

namespace OutlineLint.Reporting.Findings;

/// <summary>The formats that findings can be shown in.</summary>
public static class FindingFormats
{
    /// <summary>What the fixes would change; asked for with an option of its own.</summary>
    public const string Diff = "diff";

    /// <summary>How often each rule reports; asked for with an option of its own.</summary>
    public const string Statistics = "statistics";

    /// <summary>Their names; the first is the default.</summary>
    public static ImmutableArray<string> Names { get; } = ["full", "concise", "grouped", "json", "json-lines", "sarif", "github", "gitlab", "junit", "checkstyle", "html"];

    /// <summary>The format of that name.</summary>
    /// <param name="name">One of <see cref="Names"/>, or <see cref="Diff"/> or <see cref="Statistics"/>.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <exception cref="ArgumentOutOfRangeException">No format has that name.</exception>
    public static ReportFormat<DocumentFindings> Create(string name, FindingLayout layout) => name switch
    {
        "full" => new FullFormat(layout),
        "concise" => new ConciseFormat(layout),
        "grouped" => new GroupedFormat(layout),
        "json" => new FindingsJsonFormat(),
        "json-lines" => new JsonLinesFormat(),
        "sarif" => new SarifFormat(layout),
        "github" => new GitHubFormat(layout),
        "gitlab" => new GitLabFormat(layout),
        "junit" => new JUnitFormat(layout),
        "checkstyle" => new CheckstyleFormat(),
        "html" => new PageFormat<DocumentFindings>(new PageOptions { Language = layout.Language, Rules = layout.Rules }, PageDocument.From),
        Diff => new DiffFormat(layout),
        Statistics => new StatisticsFormat(layout),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No format of findings has that name."),
    };
}
