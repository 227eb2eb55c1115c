using System.Collections.Immutable;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>A repair.</summary>
internal sealed record JsonFix(string Applicability, string Message, ImmutableArray<JsonEdit> Edits)
{
    public static JsonFix From(Fix fix, DocumentFindings document) => new(
        fix.Applicability == FixApplicability.Safe ? "safe" : "unsafe",
        fix.Title.In(document.Language),
        [.. fix.Changes.Select(change => JsonEdit.From(change, document.Text))]);
}
