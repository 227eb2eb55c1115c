using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Json;

/// <summary>A stretch of a text; the end is exclusive.</summary>
internal readonly record struct JsonRange(JsonPosition Start, JsonPosition End)
{
    public static JsonRange Of(TextSpan span, SourceText text) => new(
        JsonPosition.From(text.Lines.GetLinePosition(span.Start)),
        JsonPosition.From(text.Lines.GetLinePosition(span.End)));
}
