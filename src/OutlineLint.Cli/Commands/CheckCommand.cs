using System.Collections.Immutable;
using System.CommandLine;
using OutlineLint.Cli.Checking;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Running;
using OutlineLint.Cli.Usage;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;
using OutlineLint.Linting;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Findings.Sarif;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint check</c>: what is wrong with the structure of each speech.</summary>
internal sealed class CheckCommand : DocumentCommand<DocumentFindings>
{
    private static readonly Bilingual Summary = new(
        "检查讲话稿的结构：序号、标题、称谓、结束语、标点。",
        "Checks the structure of speeches: numbers, headings, salutations, closings, marks.");

    private static readonly Bilingual StatisticsText = new("只列出每条规则报告了多少次。", "Shows how often each rule reports, and nothing else.");
    private static readonly Bilingual WatchText = new("文件一有改动就重新检查。", "Checks again whenever a file changes.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly SelectionOptions _selection;
    private readonly ProfileOption _profile;
    private readonly FixOptions _fix;
    private readonly WordOptions _word;
    private readonly BaselineOptions _baseline;
    private readonly VerdictOptions _verdict;
    private readonly Option<bool> _statistics = new("--statistics");
    private readonly Option<bool> _watch = new("--watch");

    public CheckCommand(CommandHost host, MessageLanguage language)
        : base("check", Summary, FindingFormats.Names, host, language)
    {
        (_host, _language) = (host, language);
        (_selection, _profile, _fix) = (new(host.Rules, language), new(language), new(language));
        (_word, _baseline, _verdict) = (new(language), new(language), new(language));
        (_statistics.Description, _watch.Description) = (StatisticsText.In(language), WatchText.In(language));
        _selection.AddTo(this);
        Add(_profile);
        _fix.AddTo(this);
        _word.AddTo(this, _fix, language);
        _baseline.AddTo(this);
        _verdict.AddTo(this);
        Add(_statistics);
        Add(_watch);
    }

    /// <inheritdoc/>
    protected override ImmutableArray<string> SpecialFormats(ParseResult result)
    {
        var showsStatistics = result.GetValue(_statistics) || _baseline.Writes(result);
        return [.. _fix.ShowsDiff(result) ? [FindingFormats.Diff] : ImmutableArray<string>.Empty, .. showsStatistics ? [FindingFormats.Statistics] : ImmutableArray<string>.Empty];
    }

    /// <inheritdoc/>
    protected override ReportFormat<DocumentFindings> CreateFormat(ParseResult result, OutputRequest request, InputRequest input) =>
        FindingFormats.Create(request.Format, LayoutFor(result, request, input));

    /// <inheritdoc/>
    protected override DocumentWork<DocumentFindings>? Begin(ParseResult result, InputRequest input, out DocumentError? error)
    {
        var annotation = _word.Annotation(result, _host, input.Documents.Sources, out error);
        if (error is not null)
            return null;
        var file = _baseline.File(result) is { } name ? new BaselineFile(name, Path.GetFullPath(name, _host.Folder), _host.Folder) : null;
        var baseline = file is null || _baseline.Writes(result) ? null : file.Read(out error);
        return error is null ? new CheckWork(RequestFor(result, input, file, baseline) with { Annotation = annotation }) : null;
    }

    /// <inheritdoc/>
    protected override int Repeat(ParseResult result, Func<int> run, Func<FoundDocuments> find) =>
        result.GetValue(_watch) ? new WatchLoop(_host).Run(result.InvocationConfiguration.Output, run, find) : run();

    private CheckRequest RequestFor(ParseResult result, InputRequest input, BaselineFile? file, Baseline? baseline) => new()
    {
        Rules = _host.Rules(),
        Selection = _selection.Read(result),
        Profile = _profile.Read(result),
        FailOn = _verdict.Read(result),
        Fixes = _fix.Read(result),
        ShowsDiff = _fix.ShowsDiff(result),
        FixMode = _fix.Mode(result),
        Clock = _host.Clock,
        Baseline = baseline,
        BaselineFile = file,
        WritesBaseline = _baseline.Writes(result),
        Language = _language,
        IsLanguageNamed = LanguageOption.IsNamed(result),
        Folder = _host.Folder,
        Layout = LayoutFor(result, request: null, input),
    };

    private FindingLayout LayoutFor(ParseResult result, OutputRequest? request, InputRequest input)
    {
        var toTerminal = request is { File: null } && _host.TerminalWidth is not null;
        return new()
        {
            Width = _host.Width,
            HasColor = Color.Allows(result, _host, toTerminal),
            IsTerminal = toTerminal,
            IsQuiet = input.IsQuiet,
            Language = _language,
            Rules = _host.Rules(),
            Version = VersionAction.Version,
            PathOf = PathOf,
        };
    }

    /// <summary>Relative to the current folder, whichever way the file was named.</summary>
    private string PathOf(string fileName) => FileNames.Relative(_host.Folder, Path.GetFullPath(fileName, _host.Folder));
}
