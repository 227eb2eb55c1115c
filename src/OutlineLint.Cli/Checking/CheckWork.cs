using System.Collections.Concurrent;
using System.Collections.Immutable;
using OutlineLint.Cli.Running;
using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Cli.Checking;

/// <summary>Finds what is wrong in documents, and behind them what is wrong in their configuration.</summary>
internal sealed class CheckWork(CheckRequest request) : DocumentWork<DocumentFindings>
{
    private readonly Linter _linter = new(request.Rules.Rules);
    private readonly ConfigurationReader _configuration = new(request.Folder);
    private readonly ConcurrentDictionary<string, ConfigFile> _configFiles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DocumentError, bool> _known = new();
    private readonly List<DocumentFindings> _accepted = [];
    private bool _fails;

    /// <inheritdoc/>
    public override int ExitCode => _fails ? Cli.ExitCode.Findings : Cli.ExitCode.Success;

    /// <inheritdoc/>
    public override Analysis<DocumentFindings> Analyse(Document document)
    {
        var configuration = _configuration.For(document);
        foreach (var file in configuration.Files.Where(file => file.IsRelevant))
            _configFiles.TryAdd(file.Path, file);
        if (!configuration.Errors.IsEmpty)
            return new() { Errors = [.. configuration.Errors.Where(error => _known.TryAdd(error, true))] };
        return configuration.Settings.IsEnabled ? new DocumentCheck(request, _linter, configuration, document).Run() : new();
    }

    /// <inheritdoc/>
    public override void Note(DocumentFindings shown)
    {
        if (request.WritesBaseline)
            _accepted.Add(shown);
        else if (request.ShowsDiff)
            _fails |= shown.FixedText is not null && request.FailOn is not null;
        else
            _fails |= shown.Findings.Any(finding => finding.Severity >= request.FailOn);
    }

    /// <inheritdoc/>
    public override Analysis<DocumentFindings> Conclude()
    {
        var configs = _configFiles.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Select(Check).Where(shown => !shown.Findings.IsEmpty).ToImmutableArray();
        _accepted.AddRange(configs);
        return request.WritesBaseline
            ? new() { Errors = request.BaselineFile!.Write(_accepted, request.Layout) is { } error ? [error] : [] }
            : new() { Shown = configs };
    }

    private DocumentFindings Check(ConfigFile file)
    {
        var name = _configuration.NameOf(file);
        var findings = _configuration.FindingsIn(file, request.Rules, request.Selection)
            .Where(finding => request.Baseline?.Accepts(request.BaselineFile!.PathOf(name), finding) != true);
        return new() { FileName = name, Text = file.Text, Findings = [.. findings], Language = request.Language };
    }
}
