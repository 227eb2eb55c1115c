using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Page;

/// <summary>A document on its way into the page, with what its parts have in common: numbers of items and findings, and the ids made of them.</summary>
/// <param name="document">What is shown.</param>
/// <param name="id">The id of its element.</param>
/// <param name="options">How it is shown.</param>
internal sealed class DocumentView(PageDocument document, string id, PageOptions options)
{
    /// <summary>What is shown.</summary>
    public PageDocument Document => document;

    /// <summary>The id of its element.</summary>
    public string Id => id;

    /// <summary>How it is shown.</summary>
    public PageOptions Options => options;

    /// <summary>The language of everything but the text and the messages.</summary>
    public MessageLanguage Language => options.Language;

    /// <summary>The name of the file, without folders.</summary>
    public string FileName => Path.GetFileName(document.FileName);

    /// <summary>The title of the speech in one line, or the name of the file.</summary>
    public string Title => document.Outline is { Frame.Title: { IsEmpty: false } title }
        ? string.Join(' ', title.Select(element => element.Text))
        : FileName;

    /// <summary>What was found; the number of a finding is its index and 1.</summary>
    public ImmutableArray<Finding> Findings { get; } = document.Findings ?? [];

    /// <summary>Every item in the order of the text; the number of an item is its index and 1.</summary>
    public ImmutableArray<OutlineItem> Items { get; } = [.. document.Outline?.DescendantItems() ?? []];

    /// <summary>The id of the line that a position is in.</summary>
    public string LineId(int position) => $"{id}-l{HtmlBuilder.Number(LineNumber(position))}";

    /// <summary>The line that a position is in, from 1.</summary>
    public int LineNumber(int position) => document.Text.Lines.IndexOf(position) + 1;

    /// <summary>The id of the card of a finding.</summary>
    public string CardId(int finding) => $"{id}-f{HtmlBuilder.Number(finding)}";

    /// <summary>The id of the message on that card.</summary>
    public string MessageId(int finding) => $"{id}-m{HtmlBuilder.Number(finding)}";

    /// <summary>The findings that begin in a span, with their numbers.</summary>
    public IEnumerable<(int Number, Finding Finding)> FindingsIn(TextSpan span)
    {
        for (var i = FirstFindingAt(span.Start); i < Findings.Length && Findings[i].Span.Start < span.End; i++)
            yield return (i + 1, Findings[i]);
    }

    private int FirstFindingAt(int position)
    {
        var (low, high) = (0, Findings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Findings[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
