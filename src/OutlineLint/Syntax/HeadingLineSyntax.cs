namespace OutlineLint.Syntax;

/// <summary>A line of its own without a final mark, or one that Markdown marks as a heading: “一、总体要求”.</summary>
public sealed class HeadingLineSyntax : LineSyntax
{
    internal HeadingLineSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.HeadingLine, firstLine, line)
    {
    }
}
