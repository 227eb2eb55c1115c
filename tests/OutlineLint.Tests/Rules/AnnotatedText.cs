using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Rules;

/// <summary>A text with places marked by [| and |].</summary>
public sealed record AnnotatedText(string Text, ImmutableArray<TextSpan> Spans)
{
    public static AnnotatedText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push(text.Length);
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new AnnotatedText(text.ToString(), [.. spans.OrderBy(span => span.Start)]);
    }
}
