namespace OutlineLint.Documents.Discovery;

/// <summary>One line of a <c>.gitignore</c>: “drafts/”, “/build”, “*.bak”, “!keep.txt”.</summary>
/// <param name="Pattern">What it matches, relative to the folder of its file.</param>
/// <param name="Includes">Whether it takes back what an earlier line ignores.</param>
/// <param name="FoldersOnly">Whether it matches no files.</param>
internal sealed record IgnoreRule(PathPattern Pattern, bool Includes, bool FoldersOnly)
{
    /// <summary>Reads a line, or gives null for a comment and for an empty one.</summary>
    public static IgnoreRule? Parse(string line)
    {
        line = TrimEnd(line);
        if (line is [] or ['#', ..])
            return null;
        var includes = line[0] == '!';
        var pattern = includes ? line[1..] : line;
        var foldersOnly = pattern.EndsWith('/');
        var path = pattern.TrimEnd('/');
        if (path.Length == 0)
            return null;
        // A slash at the start or inside ties the pattern to the folder of the file.
        return new(path.Contains('/') ? PathPattern.Parse(path) : PathPattern.ParseAtAnyLevel(path), includes, foldersOnly);
    }

    /// <summary>Whether the rule speaks of that file or folder.</summary>
    public bool IsAbout(ReadOnlySpan<char> path, bool isFolder) => (isFolder || !FoldersOnly) && Pattern.IsMatch(path);

    /// <summary>Spaces at the end do not count unless a backslash stands before them.</summary>
    private static string TrimEnd(string line)
    {
        var end = line.TrimEnd('\r').AsSpan().TrimEnd(' ').Length;
        var isQuoted = end > 0 && end < line.Length && line[end - 1] == '\\' && line[end] == ' ';
        return line[..(isQuoted ? end + 1 : end)];
    }
}
