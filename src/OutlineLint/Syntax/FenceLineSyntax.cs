namespace OutlineLint.Syntax;

/// <summary>The line that opens or closes a Markdown code block.</summary>
public sealed class FenceLineSyntax : LineSyntax
{
    internal FenceLineSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.FenceLine, firstLine, line)
    {
    }
}
