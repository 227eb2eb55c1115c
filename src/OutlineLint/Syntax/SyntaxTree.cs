using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>A speech as a lossless tree.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text) => Text = text;

    /// <summary>The text that the tree was made from.</summary>
    public SourceText Text { get; }

    /// <summary>Parses a text; any text parses.</summary>
    public static SyntaxTree ParseText(string text) => new(SourceText.From(text));

    /// <summary>Parses a text; any text parses.</summary>
    public static SyntaxTree ParseText(SourceText text) => new(text);
}
