using System.Diagnostics;
using System.Text;

namespace OutlineLint.Tests.Programs;

/// <summary>
/// A program that a test needs and that not every machine has: chromium, soffice, nvim. Where it is missing the test is skipped and says so; with
/// OUTLINELINT_REQUIRE_PROGRAMS=1, which the gate sets, it fails.
/// </summary>
/// <param name="Path">Where the program is.</param>
internal sealed record InstalledProgram(string Path)
{
    private const string Variable = "OUTLINELINT_REQUIRE_PROGRAMS";

    /// <summary>The program of that name on the PATH.</summary>
    public static InstalledProgram Require(string name)
    {
        var path = Find(name);
        if (path is not null)
            return new(path);
        SkipOrFail($"{name} is not on the PATH; .ci/run installs it.");
        throw new UnreachableException();
    }

    /// <summary>Skips the test, or fails it, where a program of many files is not there.</summary>
    /// <param name="folder">Where it should be.</param>
    /// <param name="hint">What puts it there.</param>
    public static void RequireFolder(string folder, string hint)
    {
        if (!Directory.Exists(folder))
            SkipOrFail($"{folder} is not there; {hint}.");
    }

    /// <summary>Runs it to its end. It fails the test when it exits with anything but 0, or takes longer than that.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="variables">What it finds in its environment besides what the tests have.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>What it wrote to standard output and standard error.</returns>
    public async Task<string> Run(string folder, TimeSpan patience, IEnumerable<KeyValuePair<string, string>> variables, params string[] args)
    {
        using var process = Process.Start(StartOf(folder, variables, args))!;
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        clock.CancelAfter(patience);
        process.StandardInput.Close();
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(clock.Token), process.StandardError.ReadToEndAsync(clock.Token));
            await process.WaitForExitAsync(clock.Token);
            var text = await output + await error;
            Assert.True(process.ExitCode == 0, $"{Path} {string.Join(' ', args)} exited with {process.ExitCode}:\n{text}");
            return text;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static void SkipOrFail(string reason)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(Variable) != "1", reason);
        Assert.Fail($"{reason} {Variable} is 1.");
    }

    /// <summary>Runs it to its end, for a test that waits.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>What it wrote to standard output and standard error.</returns>
    public string Run(string folder, params string[] args) => Run(folder, TimeSpan.FromMinutes(3), [], args).GetAwaiter().GetResult();

    private ProcessStartInfo StartOf(string folder, IEnumerable<KeyValuePair<string, string>> variables, string[] args)
    {
        var start = new ProcessStartInfo(Path, args)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return start;
    }

    private static string? Find(string name)
    {
        var endings = OperatingSystem.IsWindows() ? new[] { ".exe", ".cmd" } : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => endings.Select(ending => System.IO.Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
