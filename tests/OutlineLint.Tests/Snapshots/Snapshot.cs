using System.Runtime.CompilerServices;

namespace OutlineLint.Tests.Snapshots;

/// <summary>
/// Compares text with a file beside the test: <c>TestClass.Test.verified.txt</c>. On a difference, or when there is no such file yet,
/// the text is left in <c>.received.txt</c> and the test fails; with OUTLINELINT_ACCEPT=1 it becomes the verified file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Whether what a test makes is taken over.</summary>
    public static readonly bool Accepts = Environment.GetEnvironmentVariable("OUTLINELINT_ACCEPT") == "1";

    /// <summary>Compares the text.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">What distinguishes several snapshots of one test.</param>
    /// <param name="sourceFile">The file of the test; the compiler fills it in.</param>
    /// <param name="test">The name of the test; the compiler fills it in.</param>
    public static void Match(string actual, string? name = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        var subject = name is null ? test : $"{test}.{name}";
        Compare(actual, Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{subject}"));
    }

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot([CallerFilePath] string sourceFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", ".."));

    /// <summary>Compares the text with <c>path.verified.txt</c>.</summary>
    public static void Compare(string actual, string path)
    {
        var (verified, received) = ($"{path}.verified.txt", $"{path}.received.txt");
        actual = WithLineFeeds(actual);
        var expected = File.Exists(verified) ? WithLineFeeds(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(Accepts ? verified : received, actual);
        if (Accepts)
            File.Delete(received);
        else
            Assert.Fail(expected is null ? $"No snapshot yet; see {received}" : Difference(expected, actual, received));
    }

    private static string Difference(string expected, string actual, string received)
    {
        var (old, @new) = (expected.Split('\n'), actual.Split('\n'));
        var line = old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            Line {line + 1} differs from the snapshot; see {received}
            expected: {old.ElementAtOrDefault(line)}
            actual:   {@new.ElementAtOrDefault(line)}
            """;
    }

    private static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n");
}
