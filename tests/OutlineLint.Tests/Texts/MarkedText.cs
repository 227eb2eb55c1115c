using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Texts;

/// <summary>Text with named marks in it: <c>[1|一、|]抓学习</c> is “一、抓学习” with a mark 1 on “一、”.</summary>
internal static partial class MarkedText
{
    /// <summary>The text without its marks.</summary>
    public static string Strip(string annotated) => Mark().Replace(annotated, "${text}");

    /// <summary>The text with marks; those that begin at one place stand in the order given.</summary>
    public static string Annotate(string text, IEnumerable<(string Name, TextSpan Span)> marks)
    {
        var output = new StringBuilder();
        var position = 0;
        foreach (var (name, span) in marks.OrderBy(mark => mark.Span.Start))
        {
            output.Append(text, position, span.Start - position).Append('[').Append(name).Append('|').Append(text, span.Start, span.Length).Append("|]");
            position = span.End;
        }

        return output.Append(text, position, text.Length - position).ToString();
    }

    [GeneratedRegex(@"\[[\w-]+\|(?<text>.*?)\|\]", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
