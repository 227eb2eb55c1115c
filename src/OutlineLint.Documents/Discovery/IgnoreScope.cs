namespace OutlineLint.Documents.Discovery;

/// <summary>The ignore files that hold in a folder: its own, then those of the folders above as far as the repository goes.</summary>
internal sealed class IgnoreScope
{
    private readonly IgnoreFile _file;
    private readonly IgnoreScope? _outer;

    private IgnoreScope(IgnoreFile file, IgnoreScope? outer) => (_file, _outer) = (file, outer);

    /// <summary>What holds in a folder from above, without its own file.</summary>
    /// <param name="folder">The full path, with <c>/</c>.</param>
    public static IgnoreScope? Above(string folder)
    {
        var above = FoldersAbove(folder).ToList();
        var root = above.Prepend(folder).FirstOrDefault(IsRepository);
        if (root is null)
            return null;
        var scope = Enter(outer: null, IgnoreFile.Read($"{root}/.git/info/exclude", root));
        var inside = above.TakeWhile(parent => parent.Length >= root.Length).Reverse();
        return inside.Aggregate(scope, (outer, parent) => Enter(outer, IgnoreFile.Read($"{parent}/{IgnoreFile.Name}", parent)));
    }

    /// <summary>What holds in a folder when its own file is added.</summary>
    public static IgnoreScope? Enter(IgnoreScope? outer, IgnoreFile? file) => file is null ? outer : new(file, outer);

    /// <summary>Whether a file or folder is ignored: the nearest file that speaks of it decides.</summary>
    public bool Ignores(string fullPath, bool isFolder) =>
        _file.Decide(fullPath, isFolder) ?? _outer?.Ignores(fullPath, isFolder) ?? false;

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (var end = folder.LastIndexOf('/'); end >= 0; end = folder.LastIndexOf('/'))
            yield return folder = folder[..end];
    }

    /// <summary>In a worktree or submodule <c>.git</c> is a file.</summary>
    private static bool IsRepository(string folder) => Path.Exists($"{folder}/.git");
}
