using System.Globalization;
using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Writes comments into the margin of a Word document, and leaves everything else in it as it is.</summary>
public static class WordAnnotator
{
    /// <summary>The document with comments.</summary>
    /// <param name="document">The document.</param>
    /// <param name="comments">The comments.</param>
    /// <param name="time">When they are written.</param>
    /// <param name="problem">Why there is none.</param>
    /// <returns>The file, or null when it cannot be written.</returns>
    public static byte[]? Annotate(WordDocument document, IEnumerable<WordComment> comments, DateTimeOffset time, out Bilingual problem)
    {
        problem = default;
        try
        {
            return Annotate(document, [.. comments], new(time));
        }
        catch (WordException exception)
        {
            problem = exception.Problem;
            return null;
        }
    }

    private static byte[] Annotate(WordDocument document, List<WordComment> comments, WordAuthor author)
    {
        var parts = new WordParts(document);
        var anchored = comments.Select(comment => (Comment: comment, Anchor: CommentAnchors.Of(document.Map, comment.Span))).Where(pair => pair.Anchor is not null).ToList();
        if (anchored.Count == 0)
            return document.Package.Bytes.ToArray();
        var part = new CommentPart(parts, author);
        var editor = new RunEditor(parts.Main);
        var names = parts.Main.Names;
        foreach (var (comment, anchor) in anchored)
        {
            var id = ("id", part.Add(comment).ToString(CultureInfo.InvariantCulture));
            editor.Insert(anchor!.Value.Start, names.Single("commentRangeStart", id));
            editor.Insert(anchor.Value.End, $"{names.Single("commentRangeEnd", id)}{names.Open("r")}{names.Single("commentReference", id)}{names.Close("r")}");
        }

        editor.Apply();
        return parts.ToBytes();
    }
}
