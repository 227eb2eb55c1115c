using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>The text of a document: a paragraph a line, each in the form of its role.</summary>
internal sealed class TextBody
{
    private readonly HtmlBuilder _html;
    private readonly DocumentView _view;
    private readonly StrokeSweep _strokes;
    private readonly LineForms _forms;
    private readonly PieceWriter _pieces;

    private TextBody(HtmlBuilder html, DocumentView view)
    {
        (_html, _view) = (html, view);
        (_strokes, _forms, _pieces) = (new(Stroke.Of(view)), new(view), new(html, view));
    }

    /// <summary>Writes the text of a document.</summary>
    public static void Write(HtmlBuilder html, DocumentView view)
    {
        html.Open("section", ("class", "text"), ("lang", "zh-CN"), ("aria-label", PageWords.TextOf(view.Title).In(view.Language))).Line();
        if (view.Document.Outline is not { Frame.Title.IsEmpty: false })
            html.Element("h1", view.Title, ("class", "spoken"));
        new TextBody(html, view).WriteLines();
        html.Close("section").Line();
    }

    private void WriteLines()
    {
        foreach (var line in _view.Document.Text.Lines)
            WriteLine(line, _forms.Of(line), _strokes.Next(line));
    }

    private void WriteLine(TextLine line, LineForm form, List<Stroke> strokes)
    {
        if (form.Role == LineRole.Blank && !strokes.Exists(stroke => stroke.Kind == StrokeKind.Finding))
            return;
        var content = TextSpan.FromBounds(Math.Clamp(form.Start, line.Start, line.End), line.End);
        _html.Open(form.Tag, ("class", $"line {form.Name}"), ("id", _view.LineId(line.Start)), ("data-at", HtmlBuilder.Number(line.Start)));

        // The indent of the text gives way to that of the page, which every paragraph has; copied text still has it.
        WriteIndent(TextSpan.FromBounds(line.Start, content.Start));
        foreach (var piece in Piece.Of(content, strokes))
            _pieces.Write(piece);
        _html.Close(form.Tag).Line();
    }

    private void WriteIndent(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var indent = _view.Document.Text.ToString(span);
        _html.Element("span", indent, ("class", string.IsNullOrWhiteSpace(indent) ? "indent" : "trivia"));
    }
}
