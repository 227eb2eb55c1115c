using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>Another place that a finding speaks of.</summary>
internal sealed record JsonRelated(string Message, JsonLocation Location, JsonLocation EndLocation)
{
    public static JsonRelated From(RelatedPlace place, DocumentFindings document) => new(
        place.Message.In(document.Language),
        JsonLocation.At(place.Span.Start, document.Text),
        JsonLocation.At(place.Span.End, document.Text));
}
