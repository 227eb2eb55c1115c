using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Tree;

/// <summary>How a tree is laid out.</summary>
public sealed record TreeLayout
{
    /// <summary>The columns that a line may take.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether there are colours: bold, dim.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether the text goes to a terminal, where the cursor can be moved to a column whatever width the terminal gives to “ ”.</summary>
    public bool MovesCursor { get; init; }

    /// <summary>Whether each document begins with its name.</summary>
    public bool NamesFiles { get; init; }

    /// <summary>The language of units.</summary>
    public MessageLanguage Language { get; init; }
}
