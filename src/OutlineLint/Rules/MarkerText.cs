using OutlineLint.Grammar;
using OutlineLint.Numerals;
using OutlineLint.Outlining;

namespace OutlineLint.Rules;

/// <summary>Writes a marker anew with another ordinal, in its own form.</summary>
public static class MarkerText
{
    /// <summary>The marker of the item with another ordinal: “（三）” for “（四）”; the marker itself where its numerals cannot write the number, or it has none (首先).</summary>
    public static string With(OutlineItem item, int ordinal) => item.Style is { } style ? With(style, item.Marker, ordinal) ?? item.Marker : item.Marker;

    /// <summary>A marker of a style with another ordinal, in the form in which it is written; null where its numerals cannot write the number, or it has none.</summary>
    public static string? With(MarkerStyle style, string marker, int ordinal)
    {
        if (style.Numerals is not { } own)
            return null;

        // In “2.1” the first number is that of the heading above.
        var head = style.Kin.StartsWith("decimal", StringComparison.Ordinal) ? marker.AsSpan().LastIndexOfAny('.', '．') + 1 : 0;
        foreach (var system in (ReadOnlySpan<NumeralSystem>)[own, .. Enum.GetValues<NumeralSystem>()])
        {
            var start = head;
            while (start < marker.Length && !Numeral.IsNumeralCharacter(system, marker[start]))
                start++;
            var reading = start < marker.Length ? Numeral.Read(system, marker.AsSpan(start)) : default;
            if (reading.Length > 0 && ordinal >= 1 && ordinal <= Numeral.MaxValue(system))
                return string.Concat(marker.AsSpan(0, start), Numeral.Write(ordinal, system), marker.AsSpan(start + reading.Length));
        }

        return null;
    }
}
