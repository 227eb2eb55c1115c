using OutlineLint.Cli.Running;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Cli.Checking;

/// <summary>Checks one document as its configuration asks, and repairs it.</summary>
internal sealed class DocumentCheck(CheckRequest request, Linter linter, FileConfiguration configuration, Document document)
{
    private readonly DocumentLinter _linter = new(linter, document, configuration, OptionsFor(request, configuration, document));

    /// <summary>Does it.</summary>
    public Analysis<DocumentFindings> Run()
    {
        var result = Accept(_linter.Analyze());
        return request.Fixes is { } fixes ? Fix(result, fixes) : Annotate(Show(result));
    }

    private Analysis<DocumentFindings> Annotate(DocumentFindings shown) =>
        new() { Shown = [shown], Errors = request.Annotation?.Write(document, shown, request.Rules) is { } error ? [error] : [] };

    private static LintOptions OptionsFor(CheckRequest request, FileConfiguration configuration, Document document)
    {
        var options = configuration.OptionsFor(document.Kind, request.Rules, request.Selection);
        return request.Profile is { } profile ? options with { Profile = profile, InfersProfile = false } : options;
    }

    private LintResult Accept(LintResult result) =>
        request.Baseline is { } baseline ? result.Without(baseline, request.BaselineFile!.PathOf(document.FileName)) : result;

    private Analysis<DocumentFindings> Fix(LintResult result, FixApplicability fixes)
    {
        var word = document.Word is { } read ? new WordFixes(document, read, fixes) : null;
        LintResult Keep(LintResult one) => word?.Keep(one) ?? one;
        result = Keep(result);
        var repaired = new FixApplier(tree => Keep(Accept(_linter.Analyze(tree))), fixes).Apply(result);
        var left = word?.Left(Accept(_linter.Analyze(repaired.Result.Outline.Tree)));
        return Finish(result, repaired, word) with { Notices = left is null ? [] : [left] };
    }

    private Analysis<DocumentFindings> Finish(LintResult result, FixResult repaired, WordFixes? word)
    {
        if (repaired.Count == 0)
            return new() { Shown = [Show(result)] };
        var text = repaired.Result.Outline.Tree.Text;
        if (request.ShowsDiff)
            return new() { Shown = [Show(result) with { FixedText = text, FixCount = repaired.Count }] };
        var map = document.Word?.Map;
        var error = word is null ? DocumentWriter.Write(document, text.ToString()) : word.Write(text, request.FixMode, request.Clock.GetUtcNow(), out map);
        return error is not null
            ? new() { Shown = [Show(result)], Errors = [error] }
            : new() { Shown = [Show(repaired.Result) with { FixCount = repaired.Count, Word = map }] };
    }

    private DocumentFindings Show(LintResult result) => new()
    {
        FileName = document.FileName,
        Text = result.Outline.Tree.Text,
        Outline = result.Outline,
        Findings = result.Findings,
        Word = document.Word?.Map,
        Suppressed = result.Suppressed,
        Language = request.IsLanguageNamed ? request.Language : configuration.Settings.Language ?? request.Language,
    };
}
