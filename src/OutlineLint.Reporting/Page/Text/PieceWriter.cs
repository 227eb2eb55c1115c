using System.Globalization;
using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>Writes the pieces of lines. A piece with findings is a link to the card of the shortest of them, and names them all.</summary>
internal sealed class PieceWriter(HtmlBuilder html, DocumentView view)
{
    /// <summary>Writes one piece.</summary>
    public void Write(Piece piece)
    {
        var text = view.Document.Text.ToString(piece.Span);
        if (piece.Has(StrokeKind.Finding))
            WriteFindings(piece, text);
        else if (piece.Strokes.Length > 0)
            html.Element("span", text, ("class", NameOf(piece)), ("data-item", ItemOf(piece)), ("data-related", RelatedOf(piece)));
        else
            html.Text(text);
    }

    private void WriteFindings(Piece piece, string text)
    {
        var numbers = piece.Numbers(StrokeKind.Finding).OrderBy(number => FindingOf(number).Span.Length).ToArray();
        var first = numbers[0];
        html.Open(
            "a",
            ("class", $"finding {SeverityText.Of(numbers.Max(number => FindingOf(number).Severity))} {NameOf(piece)} {(numbers.Length > 1 ? "several" : "")}".TrimEnd()),
            ("href", $"#{view.CardId(first)}"),
            ("data-item", ItemOf(piece)),
            ("data-findings", Words(numbers)),
            ("data-related", RelatedOf(piece)),
            ("data-notes", Words(numbers.Where(number => EndOf(number) <= piece.Span.End).Order())),
            ("data-unseen", Unseen(text)),
            ("aria-label", string.IsNullOrWhiteSpace(text) ? FindingOf(first).Rule.Title.In(view.Language) : null),
            ("aria-describedby", view.MessageId(first)));
        html.Text(text).Close("a");
    }

    private Finding FindingOf(int number) => view.Findings[number - 1];

    /// <summary>Where a finding ends for the reader: not behind the line end, which is not shown.</summary>
    private int EndOf(int number)
    {
        var span = FindingOf(number).Span;
        var line = view.Document.Text.Lines.GetLineFromPosition(span.IsEmpty ? span.End : span.End - 1);
        return Math.Min(span.End, line.End);
    }

    private static string? ItemOf(Piece piece) => Words(piece.Numbers(StrokeKind.Marker).Concat(piece.Numbers(StrokeKind.Heading)).Concat(piece.Numbers(StrokeKind.Member)).Take(1));

    private static string? RelatedOf(Piece piece) => Words(piece.Numbers(StrokeKind.Related));

    private static string? Words(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(HtmlBuilder.Number)) is { Length: > 0 } words ? words : null;

    private static string? NameOf(Piece piece)
    {
        if (piece.Has(StrokeKind.Skipped))
            return "skipped";
        if (piece.Has(StrokeKind.Marker))
            return "marker";
        return piece.Has(StrokeKind.Heading) ? "words" : null;
    }

    /// <summary>What nobody could see otherwise: <c>U+200B</c>.</summary>
    private static string? Unseen(string text) =>
        text.Length > 0 && text.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            ? string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"))
            : null;
}
