using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>A line that is not blank, with the blank lines before it as trivia.</summary>
public abstract class LineSyntax : SyntaxNode
{
    private readonly int _firstLine;

    private protected LineSyntax(SpeechSyntax parent, SyntaxKind kind, int firstLine, int line)
        : base(parent.Tree, parent, kind) => (_firstLine, LineNumber) = (firstLine, line);

    /// <summary>The line in the text, from 0.</summary>
    public int LineNumber { get; }

    /// <inheritdoc/>
    public override TextSpan FullSpan => TextSpan.FromBounds(Tree.StartOf(_firstLine), Tree.StartOf(LineNumber + 1));

    /// <summary>The marker at the start of the line; null when there is none.</summary>
    public MarkerSyntax? Marker => ChildNodesAndTokens() is [{ Node: MarkerSyntax marker }, ..] ? marker : null;

    /// <summary>What stands behind the marker at the start: texts, counts and inline markers.</summary>
    public IEnumerable<SyntaxNodeOrToken> Contents => Marker is null ? ChildNodesAndTokens() : ChildNodesAndTokens().Skip(1);

    internal static LineSyntax Create(SpeechSyntax parent, int firstLine, int line) => parent.Tree.Lines[line].Kind switch
    {
        SyntaxKind.HeadingLine => new HeadingLineSyntax(parent, firstLine, line),
        SyntaxKind.SalutationLine => new SalutationLineSyntax(parent, firstLine, line),
        SyntaxKind.ClosingLine => new ClosingLineSyntax(parent, firstLine, line),
        SyntaxKind.SkippedLine => new SkippedLineSyntax(parent, firstLine, line),
        SyntaxKind.FenceLine => new FenceLineSyntax(parent, firstLine, line),
        _ => new ParagraphSyntax(parent, firstLine, line),
    };

    private protected override IReadOnlyList<SyntaxNodeOrToken> MakeChildren()
    {
        var children = new List<SyntaxNodeOrToken>();
        var tokens = TokenReader.Read(Tree, _firstLine, LineNumber);
        for (var i = 0; i < tokens.Count;)
        {
            var count = MarkerSyntax.CountTokens(tokens, i);
            children.Add(count == 0 ? tokens[i] : new MarkerSyntax(this, tokens.GetRange(i, count)));
            i += Math.Max(1, count);
        }

        return children;
    }
}
