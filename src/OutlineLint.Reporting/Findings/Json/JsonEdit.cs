using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>One change of a fix: the text that replaces what stands there.</summary>
internal sealed record JsonEdit(string Content, JsonLocation Location, JsonLocation EndLocation)
{
    public static JsonEdit From(TextChange change, SourceText text) =>
        new(change.NewText ?? "", JsonLocation.At(change.Span.Start, text), JsonLocation.At(change.Span.End, text));
}
