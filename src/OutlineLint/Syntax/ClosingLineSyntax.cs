namespace OutlineLint.Syntax;

/// <summary>A line that opens with a closing formula: “我就讲这些，谢谢大家！”.</summary>
public sealed class ClosingLineSyntax : LineSyntax
{
    internal ClosingLineSyntax(SpeechSyntax parent, int firstLine, int line)
        : base(parent, SyntaxKind.ClosingLine, firstLine, line)
    {
    }
}
