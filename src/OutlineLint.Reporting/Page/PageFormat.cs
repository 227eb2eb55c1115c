using System.Collections.Concurrent;

namespace OutlineLint.Reporting.Page;

/// <summary>
/// One HTML file that holds every document and needs nothing else. Its first lines name all documents, so nothing is written before the last is known.
/// </summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
/// <param name="options">How the page is made.</param>
/// <param name="documentOf">What the page shows of a document.</param>
public sealed class PageFormat<T>(PageOptions options, Func<T, PageDocument> documentOf) : ReportFormat<T>
{
    private readonly ConcurrentDictionary<int, PageSection> _sections = new();

    /// <inheritdoc/>
    public override string End => new PageShell(options).Render([.. _sections.OrderBy(pair => pair.Key).Select(pair => pair.Value)]);

    /// <inheritdoc/>
    public override string Render(T document, int index)
    {
        _sections[index] = PageSection.Of(documentOf(document), index + 1, options);
        return "";
    }
}
