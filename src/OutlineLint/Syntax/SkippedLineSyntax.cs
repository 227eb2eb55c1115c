namespace OutlineLint.Syntax;

/// <summary>A line that no speaker says: page furniture, dots, rules.</summary>
public sealed class SkippedLineSyntax : LineSyntax
{
    internal SkippedLineSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.SkippedLine, firstLine, line)
    {
    }
}
