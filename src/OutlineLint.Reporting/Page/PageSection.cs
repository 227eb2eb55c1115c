using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Page.Cards;
using OutlineLint.Reporting.Page.Live;
using OutlineLint.Reporting.Page.Text;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Page;

/// <summary>One document of the page as HTML: its heading, its outline, its text, its findings.</summary>
/// <param name="Id">The id of its element, which every other id in it begins with.</param>
/// <param name="Title">What it is called in a list of documents.</param>
/// <param name="FileName">The name of its file, without folders.</param>
/// <param name="FindingCount">How many findings it has.</param>
/// <param name="Worst">The highest severity of its findings; null when it has none.</param>
/// <param name="IsStray">Whether it was dropped on the page, and can be dismissed from it.</param>
/// <param name="Html">The element.</param>
public sealed record PageSection(string Id, string Title, string FileName, int FindingCount, RuleSeverity? Worst, bool IsStray, string Html)
{
    /// <summary>Shows a document.</summary>
    /// <param name="document">What is shown.</param>
    /// <param name="number">A number that no other document of the page has.</param>
    /// <param name="options">How it is shown.</param>
    public static PageSection Of(PageDocument document, int number, PageOptions options)
    {
        var view = new DocumentView(document, $"d{number}", options);
        var html = new HtmlBuilder();
        html.Open("article", ("class", document.Findings is null ? "document" : "document checked"), ("id", view.Id), ("aria-label", view.Title), ("data-version", VersionOf(document.Live))).Line();
        WriteHeader(html, view);
        OutlineTree.Write(html, view);
        TextBody.Write(html, view);
        if (document.Findings is not null)
            CardList.Write(html, view);
        html.Close("article").Line();
        var worst = view.Findings.IsEmpty ? (RuleSeverity?)null : view.Findings.Max(finding => finding.Severity);
        return new(view.Id, view.Title, view.FileName, view.Findings.Length, worst, document.Live is { IsOwn: false }, html.ToString());
    }

    private static string? VersionOf(LiveDocument? live) => live is { IsOwn: true } ? HtmlBuilder.Number(live.Version) : null;

    private static void WriteHeader(HtmlBuilder html, DocumentView view)
    {
        html.Open("header", ("class", "about"));
        html.Open("p", ("class", "file"), ("title", view.Document.FileName)).Text(view.FileName);
        if (view.Document.Live is { IsOwn: false })
            html.Text(" ").Element("small", LiveWords.Dropped.In(view.Language));
        html.Close("p");
        if (view.Document.Outline is { } outline)
        {
            html.Element("p", TreeTotal.Of(outline, view.Language), ("class", "figures"));
            Ribbon.Write(html, view, outline);
        }

        html.Close("header").Line();
    }
}
