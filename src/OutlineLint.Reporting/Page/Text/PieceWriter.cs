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
        if (piece.Strokes.Any(stroke => stroke.Kind == StrokeKind.Finding))
            WriteFindings(piece, text);
        else if (piece.Strokes.Length > 0)
            html.Element("span", text, ("class", NameOf(piece)), ("data-item", ItemOf(piece)));
        else
            html.Text(text);
    }

    private void WriteFindings(Piece piece, string text)
    {
        var numbers = piece.Strokes.Where(stroke => stroke.Kind == StrokeKind.Finding).OrderBy(stroke => stroke.Span.Length).Select(stroke => stroke.Number).ToArray();
        var ends = numbers.Where(number => EndOf(number) <= piece.Span.End).Order().Select(HtmlBuilder.Number).ToArray();
        var first = numbers[0];
        html.Open(
            "a",
            ("class", $"finding {SeverityText.Of(numbers.Max(number => FindingOf(number).Severity))} {NameOf(piece)}{(numbers.Length > 1 ? " several" : "")}".TrimEnd()),
            ("href", $"#{view.CardId(first)}"),
            ("data-item", ItemOf(piece)),
            ("data-findings", string.Join(' ', numbers.Select(HtmlBuilder.Number))),
            ("data-notes", ends.Length == 0 ? null : string.Join(',', ends)),
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
        return Math.Max(Math.Min(span.End, line.End), Math.Min(span.Start, line.End));
    }

    private static string? ItemOf(Piece piece)
    {
        foreach (var stroke in piece.Strokes)
        {
            if (stroke.Kind is StrokeKind.Marker or StrokeKind.Heading)
                return HtmlBuilder.Number(stroke.Number);
        }

        return null;
    }

    private static string NameOf(Piece piece)
    {
        var kinds = piece.Strokes.Where(stroke => stroke.Kind != StrokeKind.Finding).Select(stroke => stroke.Kind).ToList();
        if (kinds.Contains(StrokeKind.Skipped))
            return "skipped";
        if (kinds.Contains(StrokeKind.Marker))
            return "marker";
        return kinds.Contains(StrokeKind.Heading) ? "words" : "";
    }

    /// <summary>What nobody could see otherwise: <c>U+200B</c>.</summary>
    private static string? Unseen(string text) =>
        text.Length > 0 && text.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            ? string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"))
            : null;
}
