using OutlineLint.Diagnostics;
using System.CommandLine;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Running;
using OutlineLint.Documents;
using OutlineLint.Outlining;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Tree;
using OutlineLint.Syntax;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint outline</c>: the outline of each speech, with lengths and speaking times.</summary>
internal sealed class OutlineCommand : DocumentCommand<DocumentOutline>
{
    private static readonly Bilingual Summary = new(
        "显示讲话稿的提纲：层级、字数和讲话时长。",
        "Shows the outlines of speeches, with lengths and speaking times.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly CharactersPerMinuteOption _charactersPerMinute;

    public OutlineCommand(CommandHost host, MessageLanguage language)
        : base("outline", Summary, OutlineFormats.Names, host, language)
    {
        (_host, _language) = (host, language);
        Add(_charactersPerMinute = new(language));
    }

    /// <inheritdoc/>
    protected override ReportFormat<DocumentOutline> CreateFormat(ParseResult result, OutputRequest request, InputRequest input)
    {
        var toTerminal = request.File is null && _host.TerminalWidth is not null;
        var hasColor = Color.Allows(result, _host, toTerminal);
        return OutlineFormats.Create(request.Format, new TreeLayout
        {
            Width = _host.Width,
            HasColor = hasColor,
            MovesCursor = hasColor && toTerminal,
            NamesFiles = input.Documents.Sources.Length > 1,
            Language = _language,
        });
    }

    /// <inheritdoc/>
    protected override DocumentWork<DocumentOutline> Begin(ParseResult result, InputRequest input, out DocumentError? error)
    {
        error = null;
        return new ConfiguredWork<DocumentOutline>(_host.Folder, (document, configuration) =>
        {
            var named = result.GetResult(_charactersPerMinute) is { Implicit: false };
            var speed = named ? null : configuration.Settings.CharactersPerMinute;
            var options = new OutlineOptions { CharactersPerMinute = speed ?? result.GetValue(_charactersPerMinute), Hints = document.Hints };
            return new(document.FileName, document.Encoding.Name, Outline.Create(SyntaxTree.ParseText(document.Text, configuration.Grammar), options));
        });
    }
}
