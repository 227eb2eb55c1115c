using OutlineLint.Tests.Programs;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Browser;

/// <summary>The page in a real browser; the tests themselves are in <c>tests/browser</c>.</summary>
public sealed class BrowserTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly string[] Figures = ["characters,", "first page:", "Ctrl+C"];
    private static readonly string Folder = Path.Combine(SeedFiles.Root, "tests", "browser");

    [Fact]
    public async Task The_page_works_in_a_browser()
    {
        var (node, npm, chromium) = (InstalledProgram.Require("node"), InstalledProgram.Require("npm"), InstalledProgram.Require("chromium"));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD"] = "1",
            ["OUTLINELINT_CHROMIUM"] = chromium.Path,
            ["OUTLINELINT_PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "outlinelint.dll"),
        };
        await npm.Run(Folder, Patience, variables, "ci", "--no-audit", "--no-fund");
        var report = await node.Run(Folder, Patience, variables, "--test", "--test-concurrency=1", "--test-reporter=spec");
        foreach (var figures in report.Split('\n').Where(line => Figures.Any(words => line.Contains(words, StringComparison.Ordinal))))
            TestContext.Current.TestOutputHelper?.WriteLine(figures);
    }
}
