using System.Collections.Immutable;
using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Page.Live;

namespace OutlineLint.Reporting.Page;

/// <summary>What stands around the documents of a page: head, bar, list of documents, script.</summary>
/// <param name="options">How the page is made.</param>
public sealed class PageShell(PageOptions options)
{
    private static readonly ImmutableArray<RuleSeverity> Severities = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info];

    /// <summary>Nothing may be fetched, sent or framed, and only what stands in the page runs. A live page may talk to who serves it.</summary>
    public string Policy { get; } = string.Join("; ",
    [
        "default-src 'none'",
        $"script-src {PageAssets.SourceOf(ScriptOf(options))}",
        $"style-src {PageAssets.SourceOf(StyleOf(options))} {PageAssets.SourceOf(PageAssets.Dark)}",
        "img-src data:",
        .. options.IsLive ? ["connect-src 'self'"] : Array.Empty<string>(),
        "base-uri 'none'",
        "form-action 'none'",
    ]);

    /// <summary>The whole page.</summary>
    public string Render(ImmutableArray<PageSection> sections) =>
        Fill(PageAssets.Template, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = options.Language == MessageLanguage.English ? "en" : "zh-CN",
            ["policy"] = Policy,
            ["title"] = Html(html => html.Text(sections is [var only] ? only.Title : "OutlineLint")),
            ["style"] = StyleOf(options),
            ["dark"] = PageAssets.Dark,
            ["bar"] = Html(html => WriteBar(html, sections)),
            ["documents"] = sections.IsEmpty ? Html(WriteNothing) : string.Concat(sections.Select(section => section.Html)),
            ["keys"] = Html(html => html.Text(PageWords.Keys.In(options.Language)).Text(options.IsLive ? LiveWords.Keys.In(options.Language) : "")),
            ["live"] = options.IsLive ? Html(html => LiveParts.Write(html, options.Language)) : "",
            ["script"] = ScriptOf(options),
        });

    /// <summary>A document for a page that is already there: what stands for it in the list of documents, and itself.</summary>
    public string RenderAlone(PageSection section) => $"<ul>{Html(html => WriteDocument(html, section))}</ul>{section.Html}";

    private static string StyleOf(PageOptions options) => options.IsLive ? PageAssets.LiveStyle : PageAssets.Style;

    private static string ScriptOf(PageOptions options) => options.IsLive ? PageAssets.LiveScript : PageAssets.Script;

    /// <summary>Puts each value into its place, once: what looks like a place in a value is text.</summary>
    private static string Fill(string template, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        var parts = template.Split("{{");
        page.Append(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            page.Append(values[part[..end]]).Append(part, end + 2, part.Length - end - 2);
        }

        return page.ToString();
    }

    private static string Html(Action<HtmlBuilder> write)
    {
        var html = new HtmlBuilder();
        write(html);
        return html.ToString();
    }

    private void WriteBar(HtmlBuilder html, ImmutableArray<PageSection> sections)
    {
        if (sections.Length > 1 || options.IsLive)
            WriteDocuments(html, sections);
        html.Open("div", ("class", "tools"), ("role", "group"), ("aria-label", PageWords.Tools.In(options.Language)), ("hidden", "")).Line();
        html.Open("input", ("type", "search"), ("class", "filter"), ("placeholder", PageWords.FilterBriefly.In(options.Language)), ("aria-label", PageWords.Filter.In(options.Language)));
        WriteSeverities(html);
        if (options.IsLive)
            LiveParts.WriteTools(html, options.Language);
        WriteButton(html, "panel-outline", "☰", PageWords.Outline);
        WriteButton(html, "panel-findings", "⚑", PageWords.Findings);
        WriteButton(html, "theme", "◐", PageWords.Theme);
        html.Close("div").Line();
    }

    private void WriteDocuments(HtmlBuilder html, ImmutableArray<PageSection> sections)
    {
        html.Open("details", ("class", "documents"), ("hidden", sections.Length > 1 ? null : "")).Open("summary").Text(PageWords.Documents.In(options.Language)).Text(" ");
        html.Element("span", HtmlBuilder.Number(sections.Length), ("class", "count")).Close("summary");
        html.Open("nav", ("aria-label", PageWords.Documents.In(options.Language))).Open("ul").Line();
        foreach (var section in sections)
            WriteDocument(html, section);
        html.Close("ul").Close("nav").Close("details").Line();
    }

    private void WriteDocument(HtmlBuilder html, PageSection section)
    {
        html.Open("li").Open("a", ("href", $"#{section.Id}"));
        html.Element("span", section.Title, ("class", "name"), ("lang", "zh")).Element("span", section.FileName, ("class", "file"));
        if (section.Worst is { } worst)
            html.Element("span", HtmlBuilder.Number(section.FindingCount), ("class", $"defects {SeverityText.Of(worst)}"), ("title", PageWords.Problems(section.FindingCount).In(options.Language)));
        html.Close("a");
        if (section.IsStray)
            WriteButton(html, "dismiss", "×", LiveWords.Dismiss);
        html.Close("li").Line();
    }

    private void WriteSeverities(HtmlBuilder html)
    {
        html.Open("div", ("class", "severities"), ("role", "group"), ("aria-label", PageWords.Show.In(options.Language)));
        foreach (var severity in Severities)
        {
            html.Open("button", ("type", "button"), ("class", $"severity {SeverityText.Of(severity)}"), ("data-severity", SeverityText.Of(severity)), ("aria-pressed", "true"));
            html.Element("span", SeverityText.WordFor(severity).In(options.Language), ("class", "word")).Text(" ").Element("span", "", ("class", "count")).Close("button");
        }

        html.Close("div").Line();
    }

    private void WriteButton(HtmlBuilder html, string name, string sign, Bilingual words) =>
        html.Element("button", sign, ("type", "button"), ("class", name), ("title", words.In(options.Language)), ("aria-label", words.In(options.Language)));

    private void WriteNothing(HtmlBuilder html) => html.Element("p", PageWords.NoDocuments.In(options.Language), ("class", "nothing"));
}
