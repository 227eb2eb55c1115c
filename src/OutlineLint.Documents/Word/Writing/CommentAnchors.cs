using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Finds the place of a comment in a document: its very characters, or its paragraph where nobody typed them.</summary>
internal static class CommentAnchors
{
    /// <summary>Where the comment begins and ends, or null for a document without any characters.</summary>
    public static (RunPoint Start, RunPoint End)? Of(WordMap map, TextSpan span)
    {
        var (start, end) = (Math.Min(span.Start, span.End), Math.Max(span.End, span.Start + 1));
        var pieces = map.Paragraphs.Where(paragraph => paragraph.Span.Start < end && paragraph.Span.End >= start)
            .SelectMany(paragraph => paragraph.Pieces).Where(piece => IsTyped(piece) && piece.Start < end && piece.End > start).ToList();
        if (pieces.Count > 0)
            return (RunPoint.At(pieces[0], Math.Max(start, pieces[0].Start), isEnd: false), RunPoint.At(pieces[^1], Math.Min(end, pieces[^1].End), isEnd: true));
        return Nearest(map, start) is { } paragraph ? Whole(paragraph) : null;
    }

    /// <summary>The paragraph of a place, or the last one before it or else the first one behind it that has characters.</summary>
    private static WordParagraph? Nearest(WordMap map, int position)
    {
        var index = map.ParagraphAt(position) is { } at ? map.Paragraphs.IndexOf(at) : -1;
        var before = map.Paragraphs.Take(index + 1).LastOrDefault(paragraph => paragraph.Pieces.Any(IsTyped));
        return before ?? map.Paragraphs.Skip(index + 1).FirstOrDefault(paragraph => paragraph.Pieces.Any(IsTyped));
    }

    private static (RunPoint Start, RunPoint End)? Whole(WordParagraph paragraph)
    {
        var typed = paragraph.Pieces.Where(IsTyped).ToList();
        return (RunPoint.At(typed[0], typed[0].Start, isEnd: false), RunPoint.At(typed[^1], typed[^1].End, isEnd: true));
    }

    private static bool IsTyped(WordPiece piece) => piece.Kind is WordPieceKind.Text or WordPieceKind.Sign;
}
