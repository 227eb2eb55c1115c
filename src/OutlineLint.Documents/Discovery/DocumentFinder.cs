using System.Collections.Immutable;

namespace OutlineLint.Documents.Discovery;

/// <summary>
/// Turns the paths of a command line into documents: a file that is named is taken as it is; a folder means the documents below it
/// and a pattern (<c>**</c>, <c>*</c>, <c>?</c>) those that it matches, without what <c>.gitignore</c> excludes; <c>-</c> is standard input.
/// </summary>
public sealed class DocumentFinder
{
    private readonly string _currentFolder;
    private readonly string _standardInputName;
    private readonly ImmutableArray<DocumentSource>.Builder _sources = ImmutableArray.CreateBuilder<DocumentSource>();
    private readonly ImmutableArray<DocumentError>.Builder _errors = ImmutableArray.CreateBuilder<DocumentError>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private DocumentFinder(string currentFolder, string standardInputName) =>
        (_currentFolder, _standardInputName) = (currentFolder, standardInputName);

    /// <summary>What the paths stand for; no path means the current folder.</summary>
    /// <param name="paths">The paths as they were given.</param>
    /// <param name="currentFolder">The folder that relative paths start from.</param>
    /// <param name="standardInputName">The name that people see for <c>-</c>.</param>
    public static FoundDocuments Find(IReadOnlyCollection<string> paths, string currentFolder, string standardInputName = "<stdin>")
    {
        var finder = new DocumentFinder(currentFolder, standardInputName);
        foreach (var path in paths.Count == 0 ? ["."] : paths)
            finder.Add(WithSlashes(path));
        return new(finder._sources.ToImmutable(), finder._errors.ToImmutable());
    }

    private void Add(string path)
    {
        if (path == "-")
            AddOnce(new DocumentSource(_standardInputName, Path: null));
        else if (FullPath(path) is var fullPath && Directory.Exists($"{fullPath}/"))
            AddFolder(path);
        else if (File.Exists(fullPath))
            AddOnce(new DocumentSource(path, fullPath));
        else if (Wildcard.IsIn(path))
            AddMatches(path);
        else
            _errors.Add(new(path, FileProblem.NotFound));
    }

    private void AddFolder(string folder)
    {
        foreach (var source in Walk(folder, int.MaxValue).Where(source => DocumentKinds.IsFoundInFolders(source.FileName)))
            AddOnce(source);
    }

    /// <summary>The pattern begins at the first folder with a wildcard; one that names an extension finds that, another the documents.</summary>
    private void AddMatches(string path)
    {
        var start = path.LastIndexOf('/', path.AsSpan().IndexOfAny('*', '?', '[')) + 1;
        var (folder, pattern) = (path[..start], PathPattern.Parse(path[start..]));
        var takesAnyKind = Path.GetExtension(path) is { Length: > 1 } extension && !Wildcard.IsIn(extension);
        var matches = Directory.Exists($"{FullPath(folder)}/") ? Walk(folder, pattern.MaximumDepth) : [];
        var prefix = Prefix(folder).Length;
        var found = matches.FindAll(source =>
            (takesAnyKind || DocumentKinds.IsFoundInFolders(source.FileName)) && pattern.IsMatch(source.FileName.AsSpan(prefix)));
        if (found.Count == 0)
            _errors.Add(new(path, FileProblem.NoMatch));
        found.ForEach(AddOnce);
    }

    private List<DocumentSource> Walk(string folder, int maximumDepth)
    {
        var root = FullPath(folder);
        var walk = new FolderWalk(root, maximumDepth);
        var sources = walk.Files().ConvertAll(file => new DocumentSource(Prefix(folder) + file, $"{root}/{file}", IsNamed: false));
        _errors.AddRange(walk.Problems.Select(problem => new DocumentError(problem.Path == "" ? folder : Prefix(folder) + problem.Path, problem.Problem)));
        return sources;
    }

    private void AddOnce(DocumentSource source)
    {
        if (_seen.Add(source.Path ?? "-"))
            _sources.Add(source);
    }

    private string FullPath(string path) => WithSlashes(Path.GetFullPath(path, _currentFolder)).TrimEnd('/');

    private static string WithSlashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    /// <summary>What stands before the names in a folder: nothing for the current one.</summary>
    private static string Prefix(string folder) => folder is "" or "." or "./" ? "" : $"{folder.TrimEnd('/')}/";
}
