using OutlineLint.Tests.Documents;
using OutlineLint.Tests.Programs;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Editors;

/// <summary>A speech in an editor that nobody here wrote, driven by one of the scripts in <c>tests/editors</c>.</summary>
internal sealed class EditorRun
{
    /// <summary>A heading with a mark at its end, which has a safe fix, and a number that is skipped.</summary>
    private const string Speech = "在读书会上的讲话\n同志们：\n一、学习\n要学。\n二、落实。\n要做。\n四、检查\n要查。\n谢谢大家！\n";

    private readonly Dictionary<string, string> _seen;

    private EditorRun(IEnumerable<string> lines) =>
        _seen = lines.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).GroupBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts.Key, parts => parts.Last()[1], StringComparer.Ordinal);

    /// <summary>What the editor saw, by the names that the script gives: findings, symbols, action, text.</summary>
    public string this[string name] => _seen.TryGetValue(name, out var value) ? value : throw new InvalidOperationException($"The script says nothing of {name}, only {string.Join(", ", _seen.Keys)}.");

    /// <summary>Opens the speech in an editor, which applies the fix of one rule.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="fix">A part of the title of its fix.</param>
    /// <param name="args">What the editor is started with; {scripts} is replaced by the folder of the scripts.</param>
    public static async Task<EditorRun> StartAsync(InstalledProgram editor, string rule, string fix, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OUTLINELINT_SERVER"] = string.Join('\n', [.. Server, "server"]),
            ["SPEECH"] = folder.Write("speech.txt", Speech),
            ["RULE"] = rule,
            ["FIX"] = fix,
            ["HOME"] = folder.FullPath,
            ["LANG"] = "C.UTF-8",
        };
        var scripts = Path.Combine(SeedFiles.Root, "tests", "editors");
        var output = await editor.Run(folder.FullPath, TimeSpan.FromMinutes(2), variables, [.. args.Select(arg => arg.Replace("{scripts}", scripts, StringComparison.Ordinal))]);
        return new(output.Split('\n').Select(line => line.TrimEnd('\r')));
    }

    /// <summary>The published program, or where there is none the one that was built with the tests.</summary>
    private static string[] Server => Environment.GetEnvironmentVariable("OUTLINELINT_AOT") is { Length: > 0 } published
        ? [published]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "outlinelint.dll")];
}
