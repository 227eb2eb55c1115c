using OutlineLint.Numerals;
using OutlineLint.Outlining;

namespace OutlineLint.Rules;

/// <summary>Writes a marker anew with another ordinal, in its own form.</summary>
public static class MarkerText
{
    /// <summary>The marker of the item with another ordinal: “（三）” for “（四）”; the marker itself where its numerals cannot write the number, or it has none (首先).</summary>
    public static string With(OutlineItem item, int ordinal)
    {
        var marker = item.Marker;
        if (item.Style?.Numerals is null)
            return marker;
        foreach (var system in Systems(item))
        {
            var start = 0;
            while (start < marker.Length && !Numeral.IsNumeralCharacter(system, marker[start]))
                start++;
            var reading = start < marker.Length ? Numeral.Read(system, marker.AsSpan(start)) : default;
            if (reading.Length > 0 && ordinal >= 1 && ordinal <= Numeral.MaxValue(system))
                return string.Concat(marker.AsSpan(0, start), Numeral.Write(ordinal, system), marker.AsSpan(start + reading.Length));
        }

        return marker;
    }

    /// <summary>The system of the style first, then those that its other forms use.</summary>
    private static IEnumerable<NumeralSystem> Systems(OutlineItem item)
    {
        if (item.Style?.Numerals is { } own)
            yield return own;
        foreach (var system in Enum.GetValues<NumeralSystem>())
            yield return system;
    }
}
