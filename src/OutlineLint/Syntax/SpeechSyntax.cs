using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>The whole text: its lines, and the end of the file.</summary>
public sealed class SpeechSyntax : SyntaxNode
{
    internal SpeechSyntax(SyntaxTree tree)
        : base(tree, parent: null, SyntaxKind.Speech)
    {
    }

    /// <inheritdoc/>
    public override TextSpan FullSpan => new(0, Tree.Text.Length);

    /// <summary>The lines that are not blank, in the order of the text.</summary>
    public IEnumerable<LineSyntax> Lines => ChildNodes().Cast<LineSyntax>();

    /// <summary>The end of the file; the blank lines at the end of the text are its leading trivia.</summary>
    public SyntaxToken EndOfFile => ChildNodesAndTokens()[^1].Token!;

    private protected override IReadOnlyList<SyntaxNodeOrToken> MakeChildren()
    {
        var children = new List<SyntaxNodeOrToken>();
        var first = 0;
        for (var line = 0; line < Tree.LineCount; line++)
        {
            if (Tree.Lines[line].Kind == SyntaxKind.None)
                continue;
            children.Add(LineSyntax.Create(this, first, line));
            first = line + 1;
        }

        children.Add(TokenReader.EndOfFile(Tree, first));
        return children;
    }
}
