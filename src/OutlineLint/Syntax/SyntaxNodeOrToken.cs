using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>A child of a node.</summary>
public readonly struct SyntaxNodeOrToken
{
    private SyntaxNodeOrToken(SyntaxNode? node, SyntaxToken? token) => (Node, Token) = (node, token);

    /// <summary>The node, or null when the child is a token.</summary>
    public SyntaxNode? Node { get; }

    /// <summary>The token, or null when the child is a node.</summary>
    public SyntaxToken? Token { get; }

    /// <summary>What the child is.</summary>
    public SyntaxKind Kind => Node?.Kind ?? Token!.Kind;

    /// <summary>Where it stands, with its trivia.</summary>
    public TextSpan FullSpan => Node?.FullSpan ?? Token!.FullSpan;

    /// <summary>A node as a child.</summary>
    public static implicit operator SyntaxNodeOrToken(SyntaxNode node) => new(node, null);

    /// <summary>A token as a child.</summary>
    public static implicit operator SyntaxNodeOrToken(SyntaxToken token) => new(null, token);
}
