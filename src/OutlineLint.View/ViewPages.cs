using Microsoft.CodeAnalysis.Text;
using OutlineLint.Reporting.Page;
using OutlineLint.Reporting.Page.Live;

namespace OutlineLint.View;

/// <summary>Files as HTML: the whole page, or one document for a page that is already open.</summary>
internal sealed class ViewPages
{
    private readonly ViewOptions _options;
    private readonly PageOptions _page;
    private readonly PageShell _shell;

    public ViewPages(ViewOptions options)
    {
        _options = options;
        _page = new() { Language = options.Language, Rules = options.Rules, IsLive = true };
        _shell = new(_page);
        Policy = _shell.Policy + "; frame-ancestors 'none'";
    }

    /// <summary>What the browser may do for the page, as a header: the page says the same of itself, but for who may frame it.</summary>
    public string Policy { get; }

    /// <summary>The whole page.</summary>
    public string Whole(ViewedFile own) => _shell.Render([Section(own, number: 1)]);

    /// <summary>One document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">A number that no other document of the page has; 1 is the file that the page was opened for.</param>
    public string Alone(ViewedFile file, int number) => _shell.RenderAlone(Section(file, number));

    private PageSection Section(ViewedFile file, int number) => PageSection.Of(DocumentOf(file, isOwn: number == 1), number, _page);

    private PageDocument DocumentOf(ViewedFile file, bool isOwn)
    {
        var document = file.Findings is { } findings ? PageDocument.From(findings) : Bare(file);
        var copy = file.Document?.Word is null ? null : LiveDocument.CopyNameOf(document.FileName, _options.Language);
        return document with { Live = new(file.Version, isOwn, copy) };
    }

    /// <summary>What cannot be checked is shown as far as it could be read; the page is told why.</summary>
    private PageDocument Bare(ViewedFile file) =>
        new() { FileName = _options.Source.FileName, Text = file.Document?.Text ?? SourceText.From(""), Outline = null, Findings = [], Language = _options.Language };
}
