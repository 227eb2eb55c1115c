namespace OutlineLint.Syntax;

/// <summary>Walks a tree in the order of the text; override what is of interest.</summary>
public abstract class SyntaxWalker
{
    /// <summary>Visits a node and all below it.</summary>
    public virtual void Visit(SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.Node is not null)
                Visit(child.Node);
            else
                VisitToken(child.Token!);
        }
    }

    /// <summary>Visits a token and its trivia.</summary>
    public virtual void VisitToken(SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia)
            VisitTrivia(trivia);
        foreach (var trivia in token.TrailingTrivia)
            VisitTrivia(trivia);
    }

    /// <summary>Visits a piece of trivia.</summary>
    public virtual void VisitTrivia(SyntaxTrivia trivia)
    {
    }
}
