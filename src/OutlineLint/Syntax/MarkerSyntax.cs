using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;

namespace OutlineLint.Syntax;

/// <summary>What numbers a heading or an item: “一、”, “（一）”, “一是”.</summary>
public sealed class MarkerSyntax : SyntaxNode
{
    private readonly IReadOnlyList<SyntaxToken> _tokens;

    internal MarkerSyntax(LineSyntax parent, IReadOnlyList<SyntaxToken> tokens)
        : base(parent.Tree, parent, SyntaxKind.Marker) => _tokens = tokens;

    /// <summary>What stands before the numeral: “（”, “第”; null when nothing does.</summary>
    public SyntaxToken? Prefix => Find(SyntaxKind.MarkerPrefixToken);

    /// <summary>The numeral: “一”, “首先”; for a bullet the bullet.</summary>
    public SyntaxToken Ordinal => Find(SyntaxKind.OrdinalToken)!;

    /// <summary>What stands behind the numeral: “、”, “）”, “是”; null when nothing does.</summary>
    public SyntaxToken? Suffix => Find(SyntaxKind.MarkerSuffixToken);

    /// <summary>How the marker is written.</summary>
    public MarkerForm Form => Ordinal.Form!;

    /// <summary>The number, or 0 for a bullet and for a malformed numeral.</summary>
    public int Value => Ordinal.Value;

    /// <inheritdoc/>
    public override TextSpan FullSpan => TextSpan.FromBounds(_tokens[0].FullSpan.Start, _tokens[^1].FullSpan.End);

    /// <summary>How many of the tokens from an index on are one marker; 0 when none is.</summary>
    internal static int CountTokens(IReadOnlyList<SyntaxToken> tokens, int index)
    {
        var next = index;
        if (next < tokens.Count && tokens[next].Kind == SyntaxKind.MarkerPrefixToken)
            next++;
        if (next == tokens.Count || tokens[next].Kind != SyntaxKind.OrdinalToken)
            return 0;
        next++;
        return (next < tokens.Count && tokens[next].Kind == SyntaxKind.MarkerSuffixToken ? next + 1 : next) - index;
    }

    private protected override IReadOnlyList<SyntaxNodeOrToken> MakeChildren() => [.. _tokens.Select(token => (SyntaxNodeOrToken)token)];

    private SyntaxToken? Find(SyntaxKind kind) => _tokens.FirstOrDefault(token => token.Kind == kind);
}
