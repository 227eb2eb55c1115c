using OutlineLint.Diagnostics;
namespace OutlineLint.Documents.Discovery;

/// <summary>Finds the files below one folder that no ignore file excludes. Symbolic links to folders are not followed, so no walk is endless.</summary>
/// <param name="root">The full path of the folder, with <c>/</c>.</param>
/// <param name="maximumDepth">How deep to look; 1 is the folder itself.</param>
internal sealed class FolderWalk(string root, int maximumDepth = int.MaxValue)
{
    private readonly List<string> _files = [];

    /// <summary>The folders that could not be read: path below the root, and why.</summary>
    public List<(string Path, Bilingual Problem)> Problems { get; } = [];

    /// <summary>The paths of the files below the root, with <c>/</c>, in ordinal order.</summary>
    public List<string> Files()
    {
        Visit(folder: "", IgnoreScope.Above(root), depth: 1);
        return _files;
    }

    private void Visit(string folder, IgnoreScope? scope, int depth)
    {
        var entries = Entries(folder);
        if (entries.Exists(entry => entry.Name == IgnoreFile.Name))
            scope = IgnoreScope.Enter(scope, IgnoreFile.Read(FullPath(folder + IgnoreFile.Name), FullPath(folder).TrimEnd('/')));
        foreach (var entry in entries.Where(entry => entry is { IsLink: false, Name: not ".git" }))
        {
            var path = folder + entry.Name;
            if (scope?.Ignores(FullPath(path), entry.IsFolder) == true)
                continue;
            if (!entry.IsFolder)
                _files.Add(path);
            else if (depth < maximumDepth)
                Visit($"{path}/", scope, depth + 1);
        }
    }

    private List<FolderEntry> Entries(string folder)
    {
        try
        {
            return FolderEntry.In(FullPath(folder));
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            Problems.Add((folder.TrimEnd('/'), FileProblem.Describe(exception)));
            return [];
        }
    }

    private string FullPath(string path) => $"{root}/{path}";
}
