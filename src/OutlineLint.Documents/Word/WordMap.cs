using System.Collections.Immutable;

namespace OutlineLint.Documents.Word;

/// <summary>Leads from every position of the text back to its paragraph and its run.</summary>
public sealed class WordMap
{
    internal WordMap(ImmutableArray<WordParagraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs, in the order of the text; each ends with a line end.</summary>
    public ImmutableArray<WordParagraph> Paragraphs { get; }

    /// <summary>The paragraph that holds a position; its line end belongs to it. The last one for what is behind the text, null for a document without any.</summary>
    public WordParagraph? ParagraphAt(int position)
    {
        var (low, high) = (0, Paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].Span.End < position)
                low = middle + 1;
            else
                high = middle;
        }

        return high < 0 ? null : Paragraphs[low];
    }

    /// <summary>The piece that holds a position, or null at a line end.</summary>
    public WordPiece? PieceAt(int position)
    {
        foreach (var piece in ParagraphAt(position)?.Pieces ?? [])
        {
            if (position >= piece.Start && position < piece.End)
                return piece;
        }

        return null;
    }

    /// <summary>A position as people find it in the document.</summary>
    public WordPlace PlaceAt(int position)
    {
        if (ParagraphAt(position) is not { } paragraph)
            return default;
        var breaks = paragraph.Pieces.Count(piece => piece.Kind == WordPieceKind.Break && piece.End <= position);
        return new(paragraph.Number, position - paragraph.Span.Start - breaks + 1, PieceAt(position) is { Kind: WordPieceKind.Number });
    }
}
