namespace OutlineLint.Syntax.Green;

/// <summary>The empty line, of which there is one: most blank lines are it.</summary>
internal static class EmptyLine
{
    public static GreenLine Instance { get; } =
        new(SyntaxKind.None, LineTraits.Blank, width: 1, characters: 0, [new GreenPiece(SyntaxKind.EndOfLineTrivia, 1)]);
}
