using OutlineLint.Reporting.Page.Cards;
using OutlineLint.Reporting.Page.Text;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Page;

/// <summary>One document of the page as HTML: its heading, its outline, its text, its findings.</summary>
/// <param name="Id">The id of its element, which every other id in it begins with.</param>
/// <param name="Title">What it is called in a list of documents.</param>
/// <param name="FindingCount">How many findings it has.</param>
/// <param name="Html">The element.</param>
public sealed record PageSection(string Id, string Title, int FindingCount, string Html)
{
    /// <summary>Shows a document.</summary>
    /// <param name="document">What is shown.</param>
    /// <param name="number">A number that no other document of the page has.</param>
    /// <param name="options">How it is shown.</param>
    public static PageSection Of(PageDocument document, int number, PageOptions options)
    {
        var view = new DocumentView(document, $"d{number}", options);
        var html = new HtmlBuilder();
        html.Open("article", ("class", "document"), ("id", view.Id), ("aria-label", view.Title), ("data-findings", HtmlBuilder.Number(view.Findings.Length))).Line();
        WriteHeader(html, view);
        OutlineTree.Write(html, view);
        TextBody.Write(html, view);
        if (document.Findings is not null)
            CardList.Write(html, view);
        html.Close("article").Line();
        return new(view.Id, view.Title, view.Findings.Length, html.ToString());
    }

    private static void WriteHeader(HtmlBuilder html, DocumentView view)
    {
        html.Open("header", ("class", "about"));
        html.Element("p", view.Document.FileName, ("class", "file"));
        if (view.Document.Outline is { } outline)
        {
            html.Element("p", TreeTotal.Of(outline, view.Language), ("class", "figures"));
            Ribbon.Write(html, view, outline);
        }

        html.Close("header").Line();
    }
}
