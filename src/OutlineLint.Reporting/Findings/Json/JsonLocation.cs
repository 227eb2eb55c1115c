using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Findings.Json;

/// <summary>A place in a text; row and column count from 1, the column in UTF-16 units.</summary>
internal readonly record struct JsonLocation(int Row, int Column)
{
    public static JsonLocation At(int position, SourceText text)
    {
        var place = text.Lines.GetLinePosition(position);
        return new(place.Line + 1, place.Character + 1);
    }
}
