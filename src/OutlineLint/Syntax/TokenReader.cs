using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Syntax;

/// <summary>Turns the pieces of one line into tokens with their trivia.</summary>
internal static class TokenReader
{
    /// <summary>The tokens of a line; blank lines before it are leading trivia of the first.</summary>
    public static List<SyntaxToken> Read(SyntaxTree tree, int firstLine, int line)
    {
        var leading = new List<SyntaxTrivia>();
        for (var blank = firstLine; blank < line; blank++)
            AddTrivia(tree, blank, leading);
        var tokens = new List<SyntaxToken>();
        var pieces = tree.Lines[line].Pieces;
        var position = tree.StartOf(line);
        for (var i = 0; i < pieces.Length; i++)
        {
            var span = new TextSpan(position, pieces[i].Width);
            position = span.End;
            if (pieces[i].IsTrivia)
            {
                leading.Add(new SyntaxTrivia(tree, pieces[i].Kind, span));
                continue;
            }

            var trailing = new List<SyntaxTrivia>();
            for (; i + 1 < pieces.Length && pieces[i + 1].IsTrivia; i++)
            {
                trailing.Add(new SyntaxTrivia(tree, pieces[i + 1].Kind, new TextSpan(position, pieces[i + 1].Width)));
                position += pieces[i + 1].Width;
            }

            tokens.Add(TokenOf(tree, pieces[i - trailing.Count], span, leading, trailing));
            leading = [];
        }

        return tokens;
    }

    /// <summary>The end of the file, with the blank lines before it.</summary>
    public static SyntaxToken EndOfFile(SyntaxTree tree, int firstLine)
    {
        var leading = new List<SyntaxTrivia>();
        for (var blank = firstLine; blank < tree.LineCount; blank++)
            AddTrivia(tree, blank, leading);
        return new SyntaxToken(tree, SyntaxKind.EndOfFileToken, new TextSpan(tree.Text.Length, 0), leading, [], Form: null, Value: 0);
    }

    private static void AddTrivia(SyntaxTree tree, int line, List<SyntaxTrivia> trivia)
    {
        var position = tree.StartOf(line);
        foreach (var piece in tree.Lines[line].Pieces)
        {
            trivia.Add(new SyntaxTrivia(tree, piece.Kind, new TextSpan(position, piece.Width)));
            position += piece.Width;
        }
    }

    private static SyntaxToken TokenOf(SyntaxTree tree, GreenPiece piece, TextSpan span, List<SyntaxTrivia> leading, List<SyntaxTrivia> trailing) =>
        new(tree, piece.Kind, span, leading, trailing, piece.IsMarker ? tree.Grammar.FormAt(piece.Form) : null, piece.Ordinal);
}
