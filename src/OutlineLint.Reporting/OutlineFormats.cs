using System.Collections.Immutable;
using OutlineLint.Reporting.Json;
using OutlineLint.Reporting.Page;
using OutlineLint.Reporting.Tree;
using OutlineLint.Reporting.Word;

namespace OutlineLint.Reporting;

/// <summary>The formats that an outline can be shown in.</summary>
public static class OutlineFormats
{
    /// <summary>Their names; the first is the default.</summary>
    public static ImmutableArray<string> Names { get; } = ["tree", "json", "markdown", "mermaid", "opml", "html", "docx"];

    /// <summary>The format of that name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="layout">How a tree is laid out.</param>
    /// <exception cref="ArgumentOutOfRangeException">No format has that name.</exception>
    public static ReportFormat<DocumentOutline> Create(string name, TreeLayout layout) => name switch
    {
        "tree" => new TreeFormat(layout),
        "json" => new JsonFormat(),
        "markdown" => new MarkdownFormat(layout.Language),
        "mermaid" => new MermaidFormat(),
        "opml" => new OpmlFormat(layout.Language),
        "html" => new PageFormat<DocumentOutline>(new PageOptions { Language = layout.Language }, PageDocument.From),
        "docx" => new WordOutlineFormat(layout.Language),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No outline format has that name."),
    };
}
