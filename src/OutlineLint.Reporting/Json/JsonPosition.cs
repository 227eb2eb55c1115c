using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Json;

/// <summary>A place in a text; line and column count from 1, the column in UTF-16 units.</summary>
internal readonly record struct JsonPosition(int Line, int Column)
{
    public static JsonPosition From(LinePosition position) => new(position.Line + 1, position.Character + 1);
}
