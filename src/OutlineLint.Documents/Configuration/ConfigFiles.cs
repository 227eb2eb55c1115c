using System.Collections.Concurrent;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Encodings;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Documents.Configuration;

/// <summary>Finds the .editorconfig files from a folder upward; each is read once.</summary>
/// <param name="currentFolder">The folder that names in messages are relative to.</param>
internal sealed class ConfigFiles(string currentFolder)
{
    public const string Name = ".editorconfig";

    private readonly ConcurrentDictionary<string, ConfigChain> _chains = new(StringComparer.Ordinal);

    /// <summary>The files that count for what stands in a folder.</summary>
    public ConfigChain For(string? folder)
    {
        if (folder is null)
            return ConfigChain.Empty;
        if (_chains.TryGetValue(folder, out var known))
            return known;
        return _chains.GetOrAdd(folder, Read(folder));
    }

    /// <summary>“config/.editorconfig(3,1)”: a place in a file as messages name it.</summary>
    public string NameOf(string path, int line, int column) => $"{NameOf(path)}({line + 1},{column + 1})";

    /// <summary>The file as messages name it.</summary>
    public string NameOf(string path) => FileNames.Relative(currentFolder, path);

    private ConfigChain Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var above = Path.GetDirectoryName(folder);
        if (!File.Exists(path))
            return For(above);
        if (ReadText(path, out var problem) is not { } text)
            return new([], [new(NameOf(path), problem)]);
        var file = ConfigFile.Parse(text, path);
        var outer = file.IsRoot ? ConfigChain.Empty : For(above);
        return new(outer.Files.Add(file), [.. outer.Errors, .. file.Problems.Select(found => Error(file, found))]);
    }

    internal static string? ReadText(string path, out Bilingual problem)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(path), encoding: null, out problem)?.Text;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            problem = FileProblem.Describe(exception);
            return null;
        }
    }

    private DocumentError Error(ConfigFile file, ConfigProblem problem)
    {
        var place = file.Text.Lines.GetLinePosition(problem.Span.Start);
        return new(NameOf(file.Path, place.Line, place.Character), problem.Message);
    }
}
