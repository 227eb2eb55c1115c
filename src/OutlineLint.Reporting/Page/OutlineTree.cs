using System.Collections.Immutable;
using OutlineLint.Outlining;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Reporting.Page;

/// <summary>The outline as nested lists of links; the script makes an ARIA tree of them.</summary>
internal sealed class OutlineTree
{
    private readonly HtmlBuilder _html;
    private readonly DocumentView _view;
    private int _number;

    private OutlineTree(HtmlBuilder html, DocumentView view) => (_html, _view) = (html, view);

    /// <summary>Writes the outline of a document.</summary>
    public static void Write(HtmlBuilder html, DocumentView view)
    {
        if (view.Document.Outline is not { } outline)
            return;
        html.Open("nav", ("class", "outline"), ("aria-label", PageWords.OutlineOf(view.Title).In(view.Language))).Line();
        html.Element("h2", PageWords.Outline.In(view.Language));
        if (outline.Items.IsEmpty)
            html.Element("p", PageWords.NoOutline.In(view.Language), ("class", "nothing"));
        else
            new OutlineTree(html, view).WriteItems(outline.Items, "items");
        html.Close("nav").Line();
    }

    private void WriteItems(ImmutableArray<OutlineItem> items, string? name = null)
    {
        _html.Open("ul", ("class", name)).Line();
        foreach (var item in items)
            WriteItem(item);
        _html.Close("ul").Line();
    }

    private void WriteItem(OutlineItem item)
    {
        _number++;
        _html.Open("li", ("class", item.IsInferred ? "inferred" : null));
        _html.Open("a", ("class", "item"), ("href", $"#{_view.LineId(item.Span.Start)}"), ("data-item", HtmlBuilder.Number(_number)), ("data-at", HtmlBuilder.Number(item.Span.Start)));
        _html.Open("span", ("class", "name"), ("lang", "zh"));
        if (item.Marker.Length > 0)
            _html.Element("span", ItemText.Marker(item), ("class", "number"));
        _html.Text(item.Heading).Close("span");
        WriteFigures(item);
        WriteDefects(item);
        _html.Close("a");
        if (!item.Children.IsEmpty)
            WriteItems(item.Children);
        _html.Close("li").Line();
    }

    private void WriteFigures(OutlineItem item)
    {
        // A style attribute would need a policy that allows every one of them; the width of a rectangle is no style.
        _html.Open("span", ("class", "size")).Open("svg", ("class", "bar"), ("aria-hidden", "true"), ("width", "100%"), ("height", "3"));
        _html.Open("rect", ("width", HtmlBuilder.Percent(item.Share)), ("height", "3")).Close("rect").Close("svg");
        _html.Element("span", Figures.Share(item.Share), ("class", "share")).Text(" ");
        _html.Element("span", Figures.Characters(item.Characters, _view.Language)).Text(" ");
        _html.Element("span", Figures.Time(item.Seconds, _view.Language)).Close("span");
    }

    /// <summary>How many findings begin in the item, those of its children included, coloured by the worst.</summary>
    private void WriteDefects(OutlineItem item)
    {
        var severities = _view.FindingsIn(item.Span).Select(pair => pair.Finding.Severity).ToList();
        if (severities.Count == 0)
            return;
        var worst = severities.Max();
        var words = PageWords.Problems(severities.Count).In(_view.Language);
        _html.Open("span", ("class", $"defects {SeverityText.Of(worst)}"), ("title", words));
        _html.Element("span", HtmlBuilder.Number(severities.Count), ("aria-hidden", "true")).Element("span", words, ("class", "spoken")).Close("span");
    }
}
