using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Page.Live;

namespace OutlineLint.Reporting.Page.Cards;

/// <summary>The findings of a document as cards: a list beside the text, notes with numbers when printed.</summary>
internal static class CardList
{
    private static readonly (string Name, string Sign, Bilingual Words)[] Steps =
        [("previous", "↑", PageWords.Previous), ("next", "↓", PageWords.Next), ("close", "×", PageWords.Close)];

    /// <summary>Writes the list.</summary>
    public static void Write(HtmlBuilder html, DocumentView view)
    {
        html.Open("section", ("class", "findings"), ("aria-label", PageWords.FindingsOf(view.Title).In(view.Language))).Line();
        html.Open("h2").Text(PageWords.Findings.In(view.Language)).Text(" ");
        html.Element("span", HtmlBuilder.Number(view.Findings.Length), ("class", "count"), ("role", "status")).Close("h2");
        if (view.Findings.IsEmpty)
            html.Element("p", PageWords.NoFindings.In(view.Language), ("class", "clean"));
        else
            WriteSteps(html, view);
        LiveParts.WriteDownload(html, view);
        html.Open("ol", ("class", "cards")).Line();
        foreach (var (index, finding) in view.Findings.Index())
            new Card(html, view, finding, index + 1).Write();
        html.Close("ol").Close("section").Line();
    }

    /// <summary>Buttons for those who have no keys; the script shows them.</summary>
    private static void WriteSteps(HtmlBuilder html, DocumentView view)
    {
        html.Open("div", ("class", "steps"), ("hidden", ""));
        foreach (var (name, sign, words) in Steps)
            html.Element("button", sign, ("type", "button"), ("class", name), ("title", words.In(view.Language)), ("aria-label", words.In(view.Language)));
        html.Close("div").Line();
    }
}
