using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Reporting.Page;

/// <summary>
/// The speech as a strip from its first character to its last: how long each section is, and where the findings are. It repeats in colour what outline and
/// list say in words, so screen readers pass over it.
/// </summary>
internal static class Ribbon
{
    private const double LeastForName = 0.06;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlBuilder html, DocumentView view, Outline outline)
    {
        html.Open("svg", ("class", "ribbon"), ("aria-hidden", "true"), ("width", "100%"), ("height", "40"), ("data-length", HtmlBuilder.Number(view.Document.Text.Length)));
        html.Open("rect", ("class", "whole"), ("width", "100%"), ("y", "2"), ("height", "24"), ("rx", "5")).Close("rect");
        foreach (var item in outline.Items)
            WriteSection(html, view, item);
        html.Open("rect", ("class", "here"), ("y", "27"), ("height", "3"), ("rx", "1.5"), ("width", "0")).Close("rect");
        foreach (var (index, finding) in view.Findings.Index())
            WriteFinding(html, view, index + 1, SeverityText.Of(finding.Severity), finding.Span);
        html.Close("svg").Line();
    }

    private static void WriteSection(HtmlBuilder html, DocumentView view, OutlineItem item)
    {
        var width = Share(view, item.Span.Length);
        html.Open("a", ("class", "section"), ("href", $"#{view.LineId(item.Span.Start)}"), ("tabindex", "-1"), ("data-at", HtmlBuilder.Number(item.Span.Start)));
        html.Open("svg", ("x", HtmlBuilder.Percent(Share(view, item.Span.Start))), ("y", "2"), ("width", HtmlBuilder.Percent(width)), ("height", "24"));
        html.Element("title", $"{ItemText.Of(item)} · {Figures.Share(item.Share)}");
        html.Open("rect", ("width", "100%"), ("height", "24")).Close("rect");
        if (width >= LeastForName)
            html.Open("text", ("class", item.IsInferred ? null : "numbered"), ("x", "8"), ("y", "16.5")).Text(ItemText.Marker(item)).Element("tspan", item.Heading).Close("text");
        html.Close("svg").Close("a");
    }

    private static void WriteFinding(HtmlBuilder html, DocumentView view, int number, string severity, TextSpan span)
    {
        html.Open("a", ("class", $"tick {severity}"), ("href", $"#{view.CardId(number)}"), ("tabindex", "-1"), ("data-finding", HtmlBuilder.Number(number)));
        html.Open("rect", ("x", HtmlBuilder.Percent(Share(view, span.Start))), ("y", "32"), ("width", "5"), ("height", "8"), ("rx", "2")).Close("rect").Close("a");
    }

    private static double Share(DocumentView view, int length) => (double)length / Math.Max(1, view.Document.Text.Length);
}
