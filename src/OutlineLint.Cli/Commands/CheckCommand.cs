using System.CommandLine;
using OutlineLint.Cli.Checking;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Running;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint check</c>: what is wrong with the structure of each speech.</summary>
internal sealed class CheckCommand : DocumentCommand<DocumentFindings>
{
    private static readonly Bilingual Summary = new(
        "检查讲话稿的结构：序号、标题、称谓、结束语、标点。",
        "Checks the structure of speeches: numbers, headings, salutations, closings, marks.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly SelectionOptions _selection;
    private readonly VerdictOptions _verdict;

    public CheckCommand(CommandHost host, MessageLanguage language)
        : base("check", Summary, FindingFormats.Names, host, language)
    {
        (_host, _language) = (host, language);
        (_selection, _verdict) = (new(host.Rules, language), new(language));
        _selection.AddTo(this);
        _verdict.AddTo(this);
    }

    /// <inheritdoc/>
    protected override ReportFormat<DocumentFindings> CreateFormat(ParseResult result, OutputRequest request, InputRequest input) =>
        FindingFormats.Create(request.Format);

    /// <inheritdoc/>
    protected override DocumentWork<DocumentFindings> Begin(ParseResult result, InputRequest input) => new CheckWork(new()
    {
        Rules = _host.Rules(),
        Selection = _selection.Read(result),
        FailOn = _verdict.Read(result),
        Language = _language,
    });
}
