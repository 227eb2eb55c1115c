using OutlineLint.Tests.Programs;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Editors;

/// <summary>The extension for VS Code: its own tests, and an hour of a writer in a real VS Code, which is <c>tests/editors/code-server.test.mjs</c>.</summary>
public sealed class CodeServerTests
{
    private const string Variable = "OUTLINELINT_CODE_SERVER";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly string Extension = Path.Combine(SeedFiles.Root, "src", "vscode-outlinelint");

    [Fact]
    public async Task The_extension_passes_its_own_tests() => await (await Npm()).Run(Extension, Patience, [], "test");

    [Fact]
    public async Task A_writer_uses_the_extension_in_a_real_editor()
    {
        var (node, chromium) = (InstalledProgram.Require("node"), InstalledProgram.Require("chromium"));
        var codeServer = Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(SeedFiles.Root, "artifacts", "code-server");
        InstalledProgram.RequireFolder(Path.Combine(codeServer, "node_modules", "code-server"), $"tests/editors/setup-code-server.sh makes it, and {Variable} says where");
        await Npm();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Variable] = codeServer,
            ["OUTLINELINT_CHROMIUM"] = chromium.Path,
            ["OUTLINELINT_PROGRAM"] = Environment.GetEnvironmentVariable("OUTLINELINT_AOT") is { Length: > 0 } published ? published : Path.Combine(AppContext.BaseDirectory, "outlinelint.dll"),
        };
        await node.Run(Path.Combine(SeedFiles.Root, "tests", "editors"), Patience, variables, "--test", "--test-concurrency=1", "--test-reporter=spec", "code-server.test.mjs", "code-server-missing.test.mjs");
    }

    /// <summary>npm, after it has installed what the extension is built with, unless it has done so since the list was changed.</summary>
    private static async Task<InstalledProgram> Npm()
    {
        InstalledProgram.Require("node");
        var npm = InstalledProgram.Require("npm");
        var installed = Path.Combine(Extension, "node_modules", ".package-lock.json");
        if (File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(Extension, "package-lock.json")))
            await npm.Run(Extension, Patience, [], "ci");
        return npm;
    }
}
