using System.Runtime.CompilerServices;
using OutlineLint.Documents;

namespace OutlineLint.Tests.Seeds;

/// <summary>The speeches in <c>seeds/</c>.</summary>
internal static class SeedFiles
{
    private static readonly Lazy<IReadOnlyList<string>> AllTexts = new(ReadAll);

    /// <summary>The folder of the whole project.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    /// <summary>The file names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "seeds")).Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>The texts of all.</summary>
    public static IReadOnlyList<string> Texts => AllTexts.Value;

    /// <summary>Reads one.</summary>
    public static Document Read(string name)
    {
        var result = new DocumentReader().Read(new DocumentSource($"seeds/{name}", Path.Combine(Root, "seeds", name)));
        return result.Document ?? throw new FileNotFoundException(result.Error!.ToString(), name);
    }

    private static IReadOnlyList<string> ReadAll() => [.. Names.Select(name => Read(name).Text.ToString())];

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
