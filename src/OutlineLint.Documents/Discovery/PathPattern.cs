namespace OutlineLint.Documents.Discovery;

/// <summary>Matches a path folder by folder; <c>**</c> stands for any number of folders: “speeches/**/2024-*.txt”.</summary>
/// <param name="segments">The pattern, split at <c>/</c>.</param>
internal sealed class PathPattern(params string[] segments)
{
    private const string AnyFolders = "**";

    /// <summary>The depth of the deepest path that can match.</summary>
    public int MaximumDepth { get; } = segments.Contains(AnyFolders) ? int.MaxValue : segments.Length;

    /// <summary>Reads a pattern; one without <c>/</c> inside matches a name.</summary>
    public static PathPattern Parse(string pattern) => new(pattern.Split('/', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A pattern that may begin in any folder.</summary>
    public static PathPattern ParseAtAnyLevel(string pattern) => Parse($"{AnyFolders}/{pattern}");

    /// <summary>Whether the whole path fits; it has <c>/</c> between folders and none at the ends.</summary>
    public bool IsMatch(ReadOnlySpan<char> path) => IsMatch(segments, path);

    private static bool IsMatch(ReadOnlySpan<string> segments, ReadOnlySpan<char> path)
    {
        while (segments is [var first, ..])
        {
            segments = segments[1..];
            if (first == AnyFolders)
                return IsMatchBelow(segments, path);
            if (path.IsEmpty || !Wildcard.IsMatch(first, Head(path)))
                return false;
            path = Tail(path);
        }

        return path.IsEmpty;
    }

    /// <summary>What follows <c>**</c> may match at this folder or any below; nothing following, there must be something left.</summary>
    private static bool IsMatchBelow(ReadOnlySpan<string> segments, ReadOnlySpan<char> path)
    {
        if (segments.IsEmpty)
            return !path.IsEmpty;
        for (; !path.IsEmpty; path = Tail(path))
        {
            if (IsMatch(segments, path))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> path) => path.IndexOf('/') is >= 0 and var end ? path[..end] : path;

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> path) => path.IndexOf('/') is >= 0 and var end ? path[(end + 1)..] : [];
}
