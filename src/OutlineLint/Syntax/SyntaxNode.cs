using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>A node of the tree: a thin view, made on demand, of what a line holds.</summary>
public abstract class SyntaxNode
{
    private IReadOnlyList<SyntaxNodeOrToken>? _children;

    private protected SyntaxNode(SyntaxTree tree, SyntaxNode? parent, SyntaxKind kind) => (Tree, Parent, Kind) = (tree, parent, kind);

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The node above; null for the root.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>What the node is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Where the node stands, with its trivia.</summary>
    public abstract TextSpan FullSpan { get; }

    /// <summary>Where the node stands, from its first token to its last.</summary>
    public TextSpan Span
    {
        get
        {
            var tokens = DescendantTokens().ToList();
            return tokens.Count == 0 ? new TextSpan(FullSpan.Start, 0) : TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End);
        }
    }

    /// <summary>The children, in the order of the text; their full spans tile that of the node.</summary>
    public IReadOnlyList<SyntaxNodeOrToken> ChildNodesAndTokens() => _children ??= MakeChildren();

    /// <summary>The children that are nodes.</summary>
    public IEnumerable<SyntaxNode> ChildNodes() => ChildNodesAndTokens().Where(child => child.Node is not null).Select(child => child.Node!);

    /// <summary>All nodes below, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => ChildNodes().SelectMany(child => child.DescendantNodes().Prepend(child));

    /// <summary>All tokens below, in the order of the text.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens() =>
        ChildNodesAndTokens().SelectMany(child => child.Node?.DescendantTokens() ?? [child.Token!]);

    /// <summary>The text with its trivia.</summary>
    public string ToFullString() => string.Concat(DescendantTokens().Select(token => token.ToFullString()));

    /// <summary>The text from the first token to the last.</summary>
    public override string ToString() => Tree.Text.ToString(Span);

    private protected abstract IReadOnlyList<SyntaxNodeOrToken> MakeChildren();
}
