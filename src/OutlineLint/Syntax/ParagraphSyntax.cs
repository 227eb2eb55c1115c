namespace OutlineLint.Syntax;

/// <summary>A paragraph: “一是摸清底数。各村要……”.</summary>
public sealed class ParagraphSyntax : LineSyntax
{
    internal ParagraphSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.Paragraph, firstLine, line)
    {
    }
}
