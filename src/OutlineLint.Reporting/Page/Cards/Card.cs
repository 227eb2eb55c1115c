using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Page.Live;

namespace OutlineLint.Reporting.Page.Cards;

/// <summary>The card of one finding: rule, message, repair, why, clause.</summary>
internal sealed class Card(HtmlBuilder html, DocumentView view, Finding finding, int number)
{
    private const int MostRelated = 5;

    private readonly MessageLanguage _language = view.Language;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var severity = SeverityText.Of(finding.Severity);
        html.Open("li", ("class", $"card {severity}"), ("id", view.CardId(number)), ("data-finding", HtmlBuilder.Number(number)), ("data-severity", severity), ("data-at", HtmlBuilder.Number(finding.Span.Start))).Line();
        WriteHead();
        html.Element("p", finding.Message.In(view.Document.Language), ("class", "message"), ("id", view.MessageId(number))).Line();
        html.Open("div", ("class", "more")).Line();
        WriteRelated();
        WriteFix();
        WriteReason();
        html.Close("div").Close("li").Line();
    }

    private void WriteHead()
    {
        html.Open("a", ("class", "head"), ("href", $"#{view.LineId(finding.Span.Start)}"), ("aria-describedby", view.MessageId(number)));
        html.Element("span", HtmlBuilder.Number(number), ("class", "note"));
        html.Element("span", SeverityText.WordFor(finding.Severity).In(_language), ("class", "severity"));
        html.Element("span", finding.Rule.Title.In(_language), ("class", "name"));
        html.Element("span", PageWords.Line(view.LineNumber(finding.Span.Start)).In(_language), ("class", "place"));
        html.Close("a").Line();
    }

    private void WriteRelated()
    {
        if (finding.Related.IsEmpty)
            return;
        html.Element("h3", PageWords.Related.In(_language)).Open("ul", ("class", "related"));
        foreach (var place in finding.Related.Take(MostRelated))
        {
            html.Open("li").Element("a", PageWords.Line(view.LineNumber(place.Span.Start)).In(_language), ("href", $"#{view.LineId(place.Span.Start)}"));
            html.Text(" ").Text(place.Message.In(view.Document.Language)).Close("li");
        }

        if (finding.Related.Length > MostRelated)
            html.Element("li", PageWords.More(finding.Related.Length - MostRelated).In(_language));
        html.Close("ul").Line();
    }

    private void WriteFix()
    {
        if (finding.Fix is not { } fix)
            return;
        html.Open("div", ("class", "fix"));
        html.Open("h3").Text(PageWords.Repair.In(_language));
        if (fix.Applicability == FixApplicability.Unsafe)
            html.Text(" ").Element("small", PageWords.LookFirst.In(_language));
        html.Close("h3").Element("p", fix.Title.In(view.Document.Language), ("class", "what"));
        FixSketch.Write(html, view, fix);
        if (view.Document.Live is { IsOwn: true })
            LiveParts.WriteApply(html, view, fix, number);
        html.Close("div").Line();
    }

    private void WriteReason()
    {
        if (view.Options.Rules.Find(finding.Rule.Id) is { } rule)
            html.Element("h3", PageWords.Why.In(_language)).Element("p", rule.Examples.Why.In(_language)).Line();
        html.Open("p", ("class", "rule")).Element("span", PageWords.Clause.In(_language)).Text(" ").Text(finding.Rule.Clause.In(_language));
        html.Text(" · ").Element("code", $"{finding.Rule.Id} {finding.Rule.Name}").Close("p").Line();
    }
}
