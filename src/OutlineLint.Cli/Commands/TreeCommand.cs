using OutlineLint.Diagnostics;
using System.CommandLine;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Running;
using OutlineLint.Documents;
using OutlineLint.Reporting;
using OutlineLint.Syntax;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint tree</c>: the syntax tree of each speech.</summary>
internal sealed class TreeCommand : DocumentCommand<DocumentSyntax>
{
    private static readonly Bilingual Summary = new(
        "显示讲话稿的语法树：节点种类、位置和文字。",
        "Shows the syntax trees of speeches: kinds, positions, text.");

    private readonly string _folder;

    public TreeCommand(CommandHost host, MessageLanguage language)
        : base("tree", Summary, ["text"], host, language) => _folder = host.Folder;

    /// <inheritdoc/>
    protected override ReportFormat<DocumentSyntax> CreateFormat(ParseResult result, OutputRequest request, InputRequest input) =>
        new SyntaxFormat(namesFiles: input.Documents.Sources.Length > 1);

    /// <inheritdoc/>
    protected override DocumentWork<DocumentSyntax> Begin(ParseResult result, InputRequest input, out DocumentError? error)
    {
        error = null;
        return new ConfiguredWork<DocumentSyntax>(
            _folder, (document, configuration) => new(document.FileName, SyntaxTree.ParseText(document.Text, configuration.Grammar)));
    }
}
