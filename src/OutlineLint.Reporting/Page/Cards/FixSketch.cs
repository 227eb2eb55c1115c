using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Page.Cards;

/// <summary>What a fix would make of the text: each change struck out and put in, with a few characters around it.</summary>
internal sealed class FixSketch
{
    private const int Around = 12;
    private const int MostOfOne = 60;
    private const int MostPlaces = 6;

    private readonly HtmlBuilder _html;
    private readonly DocumentView _view;
    private readonly SourceText _text;

    private FixSketch(HtmlBuilder html, DocumentView view) => (_html, _view, _text) = (html, view, view.Document.Text);

    /// <summary>Writes the sketch.</summary>
    public static void Write(HtmlBuilder html, DocumentView view, Fix fix)
    {
        var sketch = new FixSketch(html, view);
        foreach (var change in fix.Changes.Take(MostPlaces))
            sketch.Write(change);
        if (fix.Changes.Length > MostPlaces)
            html.Element("p", PageWords.More(fix.Changes.Length - MostPlaces).In(view.Language), ("class", "place"));
    }

    private void Write(TextChange change)
    {
        var (first, last) = (_text.Lines.GetLineFromPosition(change.Span.Start), _text.Lines.GetLineFromPosition(change.Span.End));
        var before = Math.Max(first.Start, change.Span.Start - Around);
        var after = Math.Min(last.End, change.Span.End + Around);
        _html.Open("p", ("class", "diff"), ("lang", "zh-CN"));
        _html.Text(before > first.Start ? "…" : "").Text(Shown(before, change.Span.Start).TrimStart());
        if (!change.Span.IsEmpty)
            _html.Element("del", Cut(Shown(change.Span.Start, change.Span.End)));
        if (!string.IsNullOrEmpty(change.NewText))
            _html.Element("ins", Cut(WithLineEnds(change.NewText)));
        _html.Text(Shown(change.Span.End, after).TrimEnd()).Text(after < last.End ? "…" : "").Close("p").Line();
    }

    private string Shown(int start, int end) => WithLineEnds(_text.ToString(TextSpan.FromBounds(start, Math.Max(start, end))));

    private static string WithLineEnds(string text) => text.ReplaceLineEndings("↵");

    private string Cut(string text) =>
        text.Length <= MostOfOne ? text : string.Concat(text.AsSpan(0, MostOfOne / 2), PageWords.Cut(text.Length).In(_view.Language));
}
