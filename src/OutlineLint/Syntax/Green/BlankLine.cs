namespace OutlineLint.Syntax.Green;

/// <summary>Lines without text.</summary>
internal static class BlankLine
{
    /// <summary>The empty line, of which there is one: most blank lines are it.</summary>
    private static readonly GreenLine Empty = Make(new GreenPiece(SyntaxKind.EndOfLineTrivia, 1));

    /// <summary>A line of so many blanks with an end mark of that width.</summary>
    public static GreenLine Of(int blanks, int endMark) => (blanks, endMark) switch
    {
        (0, 1) => Empty,
        (0, _) => Make(new GreenPiece(SyntaxKind.EndOfLineTrivia, endMark)),
        (_, 0) => Make(new GreenPiece(SyntaxKind.BlankTrivia, blanks)),
        _ => Make(new GreenPiece(SyntaxKind.BlankTrivia, blanks), new GreenPiece(SyntaxKind.EndOfLineTrivia, endMark)),
    };

    private static GreenLine Make(params GreenPiece[] pieces) =>
        new(SyntaxKind.None, LineTraits.Blank, width: pieces.Sum(piece => piece.Width), characters: 0, pieces);
}
