using System.Globalization;
using OutlineLint.Linting;
using OutlineLint.Reporting;

namespace OutlineLint.Cli;

/// <summary>Everything that the command line knows of the world it runs in.</summary>
/// <param name="StandardInput">What <c>-</c> is read from.</param>
/// <param name="StandardOutput">Where results go, as UTF-8 whatever the locale.</param>
/// <param name="StandardError">Where one line goes for each thing that went wrong.</param>
internal sealed record CommandHost(Stream StandardInput, Stream StandardOutput, TextWriter StandardError)
{
    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Makes the rules, when they are asked for.</summary>
    public Func<RuleCatalog> Rules { get; init; } = () => RuleCatalog.BuiltIn;

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The columns of the terminal that standard output is, or null when it is none.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>The columns of the terminal that standard error is, or null when it is none.</summary>
    public int? ErrorTerminalWidth { get; init; }

    /// <summary>What measures time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long <c>--watch</c> waits before it looks again.</summary>
    public TimeSpan WatchPause { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Ends <c>--watch</c>.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The columns that a line may take: what COLUMNS says, else the terminal, else 100.</summary>
    public int Width => int.TryParse(Variable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns : TerminalWidth ?? 100;

    /// <summary>The world of a real process.</summary>
    public static CommandHost FromConsole() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError()) { AutoFlush = true })
    {
        Variable = Environment.GetEnvironmentVariable,
        TerminalWidth = Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, 20),
        ErrorTerminalWidth = Console.IsErrorRedirected ? null : Math.Max(Console.WindowWidth, 20),
    };

    /// <summary>Says in one line what went wrong.</summary>
    public void Complain(string message) => StandardError.WriteLine($"{CommandLine.Name}: {DisplayText.Clean(message)}");
}
