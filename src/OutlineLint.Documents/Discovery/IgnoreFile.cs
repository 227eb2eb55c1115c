using System.Collections.Immutable;

namespace OutlineLint.Documents.Discovery;

/// <summary>The rules of one <c>.gitignore</c>; they speak of what stands below one folder.</summary>
/// <param name="Folder">The full path of the folder, with <c>/</c> and without one at the end.</param>
/// <param name="Rules">The rules, in the order of the file.</param>
internal sealed record IgnoreFile(string Folder, ImmutableArray<IgnoreRule> Rules)
{
    /// <summary>The name of such a file.</summary>
    public const string Name = ".gitignore";

    /// <summary>Reads a file for a folder, or gives null when there is none or none that can be read: then nothing is ignored.</summary>
    public static IgnoreFile? Read(string file, string folder)
    {
        try
        {
            return File.Exists(file) ? new(folder, Parse(File.ReadAllText(file))) : null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return null;
        }
    }

    /// <summary>Whether a file or folder is ignored, or null when no rule speaks of it; the last rule that does decides.</summary>
    public bool? Decide(string fullPath, bool isFolder)
    {
        var path = fullPath.AsSpan(Folder.Length).TrimStart('/');
        for (var i = Rules.Length - 1; i >= 0; i--)
        {
            if (Rules[i].IsAbout(path, isFolder))
                return !Rules[i].Includes;
        }

        return null;
    }

    private static ImmutableArray<IgnoreRule> Parse(string text) => [.. text.Split('\n').Select(IgnoreRule.Parse).OfType<IgnoreRule>()];
}
