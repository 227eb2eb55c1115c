using System.Text;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Options;

/// <summary>A list of paths in a file: one a line, or with NUL between them, as <c>git ls-files -z</c> writes it.</summary>
internal static class PathList
{
    /// <summary>The paths, or null with what is wrong with the file.</summary>
    /// <param name="file">The file as it was named; <c>-</c> is standard input.</param>
    /// <param name="host">The world.</param>
    /// <param name="error">What is wrong.</param>
    public static string[]? Read(string file, CommandHost host, out DocumentError? error)
    {
        error = null;
        try
        {
            using var stream = file == "-" ? host.StandardInput : File.OpenRead(Path.GetFullPath(file, host.Folder));
            using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return Split(reader.ReadToEnd());
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            error = new(file, FileProblem.Describe(exception));
            return null;
        }
    }

    private static string[] Split(string list) => list.Contains('\0', StringComparison.Ordinal)
        ? list.Split('\0', StringSplitOptions.RemoveEmptyEntries)
        : list.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
