using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>A line of its own that addresses the audience: “同志们：”.</summary>
public sealed class SalutationLineSyntax : LineSyntax
{
    internal SalutationLineSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.SalutationLine, firstLine, line)
    {
    }

    /// <summary>Whom the line speaks to: “同志们”.</summary>
    public SyntaxToken Vocative => ChildNodesAndTokens()[0].Token!;

    /// <summary>The mark behind it, by GB/T 15834-2011 4.7.3.4 a colon; missing when there is none.</summary>
    public SyntaxToken Mark => ChildNodesAndTokens()[1].Token!;

    private protected override IReadOnlyList<SyntaxNodeOrToken> MakeChildren()
    {
        var children = base.MakeChildren();
        if (children.Count > 1)
            return children;

        // The trivia at the end of the line stands behind the mark that is not there.
        var vocative = children[0].Token!;
        var mark = new SyntaxToken(Tree, SyntaxKind.VocativeMarkToken, new TextSpan(vocative.Span.End, 0), [], vocative.TrailingTrivia, Form: null, Value: 0);
        return [vocative with { TrailingTrivia = [] }, mark];
    }
}
