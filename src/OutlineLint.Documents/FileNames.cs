namespace OutlineLint.Documents;

/// <summary>Names of files as reports show them.</summary>
public static class FileNames
{
    /// <summary>The path as seen from a folder, with <c>/</c>; the full path when there is no way between them.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
