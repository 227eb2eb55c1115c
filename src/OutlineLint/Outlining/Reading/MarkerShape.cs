namespace OutlineLint.Outlining.Reading;

/// <summary>A marker without its numeral: “（一）” and “（二）” have one shape, “(三)” has another.</summary>
internal static class MarkerShape
{
    private const string Numerals = "一二三四五六七八九十百零〇0123456789";

    public static bool AreAlike(ReadOnlySpan<char> marker, ReadOnlySpan<char> other)
    {
        var (first, second) = (marker.IndexOfAny(Numerals), other.IndexOfAny(Numerals));
        if (first < 0 || second < 0)
            return first == second;
        return marker[..first].SequenceEqual(other[..second]) && Behind(marker[first..]).SequenceEqual(Behind(other[second..]));
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> marker)
    {
        var end = marker.IndexOfAnyExcept(Numerals);
        return end < 0 ? [] : marker[end..];
    }
}
