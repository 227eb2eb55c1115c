namespace OutlineLint.Rules.Numbering;

/// <summary>首先 其次 再次 最后.</summary>
internal static class FirstWords
{
    /// <summary>The word with its comma; null for a fourth member that is not the last.</summary>
    public static string? Marker(int ordinal, bool isLast) => (ordinal, isLast) switch
    {
        (1, _) => "首先，",
        (2, _) => "其次，",
        (_, true) => "最后，",
        (3, _) => "再次，",
        _ => null,
    };
}
