using System.Diagnostics;
using System.Text;
using OutlineLint.Tests.Seeds;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Readme;

/// <summary>What README shows is what <c>samples/FirstSteps</c> compiles and runs.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("Program.cs")]
    [InlineData("BriefHeadingRule.cs")]
    public void A_block_of_code_is_a_file_of_the_sample(string file) =>
        Assert.Contains($"```csharp\n{Read("samples", "FirstSteps", file)}```\n", Read("README.md"), StringComparison.Ordinal);

    [Fact]
    public void The_sample_runs()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FirstSteps.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        Snapshot.Match(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([SeedFiles.Root, .. path])).ReplaceLineEndings("\n");
}
