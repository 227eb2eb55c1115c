using OutlineLint.Cli.Running;
using OutlineLint.Documents;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Syntax;

namespace OutlineLint.Cli.Checking;

/// <summary>Finds what is wrong in documents.</summary>
internal sealed class CheckWork(CheckRequest request) : DocumentWork<DocumentFindings>
{
    private readonly Linter _linter = new(request.Rules.Rules);
    private bool _fails;

    /// <inheritdoc/>
    public override int ExitCode => _fails ? Cli.ExitCode.Findings : Cli.ExitCode.Success;

    /// <inheritdoc/>
    public override Analysis<DocumentFindings> Analyse(Document document)
    {
        var options = new LintOptions { Selection = request.Selection };
        var findings = _linter.Lint(SyntaxTree.ParseText(document.Text), options);
        return new() { Shown = [new() { FileName = document.FileName, Text = document.Text, Findings = findings, Language = request.Language }] };
    }

    /// <inheritdoc/>
    public override void Note(DocumentFindings shown) => _fails |= shown.Findings.Any(finding => finding.Severity >= request.FailOn);
}
