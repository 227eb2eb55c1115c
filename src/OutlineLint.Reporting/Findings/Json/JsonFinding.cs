using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>One finding: the shape that <c>--output-format json</c> and <c>json-lines</c> promise.</summary>
internal sealed record JsonFinding
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Severity { get; init; }

    public required string Message { get; init; }

    public required string Url { get; init; }

    public required string Filename { get; init; }

    public required JsonLocation Location { get; init; }

    public required JsonLocation EndLocation { get; init; }

    /// <summary>Where it is in a Word document, in words; not there for any other file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    public required JsonFix? Fix { get; init; }

    public required ImmutableArray<JsonRelated> Related { get; init; }

    public static JsonFinding From(Finding finding, DocumentFindings document) => new()
    {
        Code = finding.Rule.Id,
        Name = finding.Rule.Name,
        Severity = SeverityText.Of(finding.Severity),
        Message = finding.Message.In(document.Language),
        Url = finding.Rule.HelpLink,
        Filename = document.FileName,
        Location = JsonLocation.At(finding.Span.Start, document.Text),
        EndLocation = JsonLocation.At(finding.Span.End, document.Text),
        Place = document.PlaceOf(finding.Span.Start),
        Fix = finding.Fix is { } fix ? JsonFix.From(fix, document) : null,
        Related = [.. finding.Related.Select(place => JsonRelated.From(place, document))],
    };
}
