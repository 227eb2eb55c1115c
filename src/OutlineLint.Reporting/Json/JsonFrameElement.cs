using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Json;

/// <summary>One line of the frame.</summary>
internal sealed record JsonFrameElement(string Text, JsonRange Range)
{
    public static IEnumerable<JsonFrameElement> From(ImmutableArray<FrameElement> elements, SourceText text) =>
        elements.Select(element => new JsonFrameElement(element.Text, JsonRange.Of(element.Span, text)));
}
