
namespace OutlineLint.Reporting.Page.Cards;

/// <summary>The findings of a document as cards: a list beside the text, notes with numbers when printed.</summary>
internal static class CardList
{
    /// <summary>Writes the list.</summary>
    public static void Write(HtmlBuilder html, DocumentView view)
    {
        html.Open("section", ("class", "findings"), ("aria-label", PageWords.FindingsOf(view.Title).In(view.Language))).Line();
        html.Open("h2").Text(PageWords.Findings.In(view.Language)).Text(" ");
        html.Element("span", HtmlBuilder.Number(view.Findings.Length), ("class", "count")).Close("h2");
        if (view.Findings.IsEmpty)
            html.Element("p", PageWords.NoFindings.In(view.Language), ("class", "nothing"));
        html.Open("ol", ("class", "cards")).Line();
        foreach (var (index, finding) in view.Findings.Index())
            new Card(html, view, finding, index + 1).Write();
        html.Close("ol").Close("section").Line();
    }
}
