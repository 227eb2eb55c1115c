using System.Buffers;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Linting;

/// <summary>Tells from a text that it is no speech: articles make a regulation; a document number with the offices that it is sent to makes an official document.</summary>
internal static class ProfileInference
{
    private const string ArticleStyle = "article";
    private const int LeastArticles = 3;
    private const int HeadLines = 12;
    private const int LongestNumberLine = 40;

    private static readonly SearchValues<char> YearBrackets = SearchValues.Create("〔[［【");

    /// <summary>The profile that the text looks like, or null when it may be a speech.</summary>
    public static Profile? Infer(Outline outline) =>
        outline.DescendantItems().Where(item => item.Style?.Name == ArticleStyle).Skip(LeastArticles - 1).Any() ? Profile.Regulation
            : HasDocumentNumber(outline) && HasAddressee(outline) ? Profile.Document
            : null;

    /// <summary>“青政发〔2023〕12号” on a line of its own above the text (GB/T 9704-2012 7.2.5).</summary>
    private static bool HasDocumentNumber(Outline outline) => Head(outline).Any(line =>
        line.Length <= LongestNumberLine && line.TrimEnd() is [.., '号'] && YearIn(line));

    private static bool YearIn(string line)
    {
        var open = line.AsSpan().IndexOfAny(YearBrackets);
        return open > 0 && open + 5 < line.Length && line.AsSpan(open + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0 && line[open + 5] is '〕' or ']' or '］' or '】';
    }

    /// <summary>“各区人民政府，市各委、办、局：” (GB/T 9704-2012 7.3.2).</summary>
    private static bool HasAddressee(Outline outline) => Head(outline).Any(line =>
        line is [.., '：' or ':'] && line.AsSpan().IndexOfAny("各局委办府处厅部院校") >= 0);

    private static IEnumerable<string> Head(Outline outline) =>
        outline.Lines.Where(line => line.Role is not (LineRole.Blank or LineRole.Aside)).Take(HeadLines).Select(line => outline.Tree.Text.ToString(line.Span));
}
