using System.Diagnostics;

namespace OutlineLint.Tests.Programs;

/// <summary>A program of somebody else that a test asks for its opinion.</summary>
internal static class ExternalProgram
{
    /// <summary>Set to 1 where every program must be there: a missing one then fails a test that is skipped elsewhere.</summary>
    private const string RequireVariable = "OUTLINELINT_REQUIRE_PROGRAMS";

    /// <summary>Skips the test when a program is missing, or fails it where all are required.</summary>
    /// <param name="name">The program, as it is called.</param>
    /// <param name="package">The Debian package that has it.</param>
    public static void Require(string name, string package)
    {
        var isMissing = Find(name) is null;
        Assert.False(isMissing && Environment.GetEnvironmentVariable(RequireVariable) == "1", $"{name} is required ({RequireVariable}=1) and not there; install {package}.");
        Assert.SkipWhen(isMissing, $"{name} is not there; install {package} to run this.");
    }

    /// <summary>The full path of a program, or null when none of the folders of PATH has it.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails, or takes longer than two minutes.</exception>
    public static void Run(string folder, string name, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(name, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{name} did not end.");
        }

        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{name} {string.Join(' ', args)} failed: {output.Result}{error.Result}");
    }
}
