using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Findings;

/// <summary>How findings are laid out.</summary>
public sealed record FindingLayout
{
    /// <summary>The columns that a line may take.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether there are colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether the text goes to a terminal, which nothing in a document may command.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether nothing is said but findings.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The language of everything but the messages, which have that of their document.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The rules that are known.</summary>
    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;

    /// <summary>The version of the program.</summary>
    public string Version { get; init; } = "0.0.0";

    /// <summary>The path of a file as machines read it, with <c>/</c> and, where it can be, relative.</summary>
    public Func<string, string> PathOf { get; init; } = name => name;
}
