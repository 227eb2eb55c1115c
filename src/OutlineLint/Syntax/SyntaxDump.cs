using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Syntax;

/// <summary>Writes a tree as indented lines: kind, span, text.</summary>
internal static class SyntaxDump
{
    public static string Of(SyntaxNode root)
    {
        var output = new StringBuilder();
        Write(output, root, depth: 0);
        return output.ToString();
    }

    private static void Write(StringBuilder output, SyntaxNode node, int depth)
    {
        WriteLine(output, depth, node.Kind, node.FullSpan, text: null);
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.Node is not null)
                Write(output, child.Node, depth + 1);
            else
                Write(output, child.Token!, depth + 1);
        }
    }

    private static void Write(StringBuilder output, SyntaxToken token, int depth)
    {
        foreach (var trivia in token.LeadingTrivia)
            WriteLine(output, depth, trivia.Kind, trivia.Span, trivia.ToString());
        if (token.Form is null)
            WriteLine(output, depth, token.Kind, token.Span, token.Text);
        else
            WriteLine(output, depth, token.Kind, token.Span, token.Text, $"  {token.Form} {token.Value}");
        foreach (var trivia in token.TrailingTrivia)
            WriteLine(output, depth, trivia.Kind, trivia.Span, trivia.ToString());
    }

    private static void WriteLine(StringBuilder output, int depth, SyntaxKind kind, TextSpan span, string? text, string note = "")
    {
        output.Append(' ', depth * 2).Append(kind).Append(" [").Append(span.Start).Append("..").Append(span.End).Append(')');
        if (text is not null)
            output.Append(" \"").Append(Escape(text)).Append('"');
        output.Append(note).Append('\n');
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u3000' => "\\u3000",
            _ when char.IsControl(c) || char.IsSurrogate(c) || CharacterIsInvisible(c) => $"\\u{(int)c:X4}",
            _ => c.ToString(),
        }));

    private static bool CharacterIsInvisible(char c) => c is '\u00A0' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u2028' or '\u2029' or '\u0085';
}
