using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>Takes a suppression out of a text: its word, or the whole comment when it names nothing else, with the line when nothing else stands there.</summary>
internal static class SuppressionFix
{
    private static readonly Bilingual Title = new("删除这条屏蔽", "Remove the suppression");

    /// <summary>The fix that removes a suppression.</summary>
    public static Fix Remove(Suppression suppression, string text)
    {
        var words = suppression.Comment.Words;
        var span = words.Length > 1 ? WordSpan(words.IndexOf(suppression.Word!.Value), suppression.Comment) : CommentSpan(suppression.Comment.Span, text);
        return Fix.Replace(Title, FixApplicability.Safe, span, "");
    }

    /// <summary>The word with the comma between it and its neighbour.</summary>
    private static TextSpan WordSpan(int index, SuppressionComment comment) => index == 0
        ? TextSpan.FromBounds(comment.Words[0].Span.Start, comment.Words[1].Span.Start)
        : TextSpan.FromBounds(comment.Words[index - 1].Span.End, comment.Words[index].Span.End);

    private static TextSpan CommentSpan(TextSpan comment, string text)
    {
        var (start, end) = (comment.Start, comment.End);
        while (start > 0 && text[start - 1] is (' ' or '\t' or '　'))
            start--;
        while (end < text.Length && text[end] is (' ' or '\t' or '　'))
            end++;
        var isAlone = (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
        return isAlone ? TextSpan.FromBounds(start, BehindLineEnd(text, end)) : comment;
    }

    private static int BehindLineEnd(string text, int end) => text.AsSpan(end) switch
    {
        ['\r', '\n', ..] => end + 2,
        ['\r' or '\n', ..] => end + 1,
        _ => end,
    };
}
