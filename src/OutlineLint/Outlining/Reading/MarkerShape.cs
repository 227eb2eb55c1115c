namespace OutlineLint.Outlining.Reading;

/// <summary>A marker without its numeral: “（一）” and “（二）” have one shape, “(三)” has another; “1.1” and “2.3” have one.</summary>
internal static class MarkerShape
{
    private const string Numerals = "一二三四五六七八九十百零〇0123456789";

    public static bool AreAlike(ReadOnlySpan<char> marker, ReadOnlySpan<char> other) =>
        marker.ContainsAny(Numerals) && other.ContainsAny(Numerals) ? AreAround(marker, other) : marker.ContainsAny(Numerals) == other.ContainsAny(Numerals);

    /// <summary>Whether the same stands before, between and behind the numerals.</summary>
    private static bool AreAround(ReadOnlySpan<char> marker, ReadOnlySpan<char> other)
    {
        var (first, second) = (marker.IndexOfAny(Numerals), other.IndexOfAny(Numerals));
        return first < 0 || second < 0
            ? marker.SequenceEqual(other)
            : marker[..first].SequenceEqual(other[..second]) && AreAround(marker[first..].TrimStart(Numerals), other[second..].TrimStart(Numerals));
    }
}
