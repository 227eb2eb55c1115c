using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>Text that means nothing to the structure: indents, blank lines, the signs of Markdown, invisible characters.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct SyntaxTrivia(SyntaxTree Tree, SyntaxKind Kind, TextSpan Span)
{
    /// <summary>The text.</summary>
    public override string ToString() => Tree.Text.ToString(Span);
}
