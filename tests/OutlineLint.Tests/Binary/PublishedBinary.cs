using System.Diagnostics;
using System.Text;
using OutlineLint.Cli;

namespace OutlineLint.Tests.Binary;

/// <summary>The program that <c>dotnet publish</c> made, from outside; OUTLINELINT_AOT says where it is.</summary>
internal static class PublishedBinary
{
    private const string Variable = "OUTLINELINT_AOT";

    /// <summary>Runs it in a folder. Skips the test when there is no such variable, but fails it when there is no such file.</summary>
    public static ProgramRun Run(string folder, params string[] args)
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(path), $"{Variable} names no published program; see .ci/run.");
        Assert.True(File.Exists(path), $"{Variable} names {path}, which is not there.");
        using var process = Process.Start(StartOf(path, folder, args))!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        return new(process.ExitCode, output, error);
    }

    /// <summary>The same run inside the process of the tests, which is compiled just in time.</summary>
    public static ProgramRun RunInside(string folder, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, new CommandHost(Stream.Null, output, error) { Folder = folder });
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static ProcessStartInfo StartOf(string path, string folder, string[] args)
    {
        var start = new ProcessStartInfo(path, args)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Clear();
        return start;
    }
}
