using System.Collections.Immutable;
using OutlineLint.Reporting.Findings.Json;

namespace OutlineLint.Reporting.Findings;

/// <summary>The formats that findings can be shown in.</summary>
public static class FindingFormats
{
    /// <summary>Their names; the first is the default.</summary>
    public static ImmutableArray<string> Names { get; } = ["json"];

    /// <summary>The format of that name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No format has that name.</exception>
    public static ReportFormat<DocumentFindings> Create(string name) => name switch
    {
        "json" => new FindingsJsonFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No format of findings has that name."),
    };
}
