namespace OutlineLint.Editing;

/// <summary>The # of Markdown headings.</summary>
internal static class HashMarks
{
    /// <summary>Markdown knows six levels.</summary>
    private const int Most = 6;

    /// <summary>What a heading begins with, so many levels further down; as it is where it has no #, or would have too few or too many.</summary>
    public static string Shift(string prefix, int levels)
    {
        var start = prefix.IndexOf('#', StringComparison.Ordinal);
        if (start < 0)
            return prefix;
        var end = start;
        while (end < prefix.Length && prefix[end] == '#')
            end++;
        var count = Math.Clamp(end - start + levels, 1, Most);
        return string.Concat(prefix.AsSpan(0, start), new string('#', count), prefix.AsSpan(end));
    }
}
