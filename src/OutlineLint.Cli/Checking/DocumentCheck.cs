using System.Collections.Immutable;
using OutlineLint.Cli.Running;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;
using OutlineLint.Reporting.Findings;
using OutlineLint.Syntax;

namespace OutlineLint.Cli.Checking;

/// <summary>Checks one document as its configuration asks, and repairs it.</summary>
internal sealed class DocumentCheck(CheckRequest request, Linter linter, FileConfiguration configuration, Document document)
{
    private readonly LintOptions _options = OptionsFor(request, configuration, document);

    /// <summary>Does it.</summary>
    public Analysis<DocumentFindings> Run()
    {
        var result = Analyze(SyntaxTree.ParseText(document.Text, configuration.Grammar));
        return request.Fixes is { } fixes ? Fix(result, fixes) : Annotate(Show(result));
    }

    private Analysis<DocumentFindings> Annotate(DocumentFindings shown) =>
        new() { Shown = [shown], Errors = request.Annotation?.Write(document, shown, request.Rules) is { } error ? [error] : [] };

    private static LintOptions OptionsFor(CheckRequest request, FileConfiguration configuration, Document document)
    {
        var options = configuration.OptionsFor(document.Kind, request.Rules, request.Selection);
        return request.Profile is { } profile ? options with { Profile = profile, InfersProfile = false } : options;
    }

    private LintResult Analyze(SyntaxTree tree)
    {
        var result = linter.Analyze(tree, OptionsFor(tree));
        return request.Baseline is { } baseline ? result.Without(baseline, request.BaselineFile!.PathOf(document.FileName)) : result;
    }

    /// <summary>A repaired text has its lines elsewhere.</summary>
    private LintOptions OptionsFor(SyntaxTree tree) => document.Hints.IsEmpty ? _options
        : _options with { Outline = _options.Outline with { Hints = document.Hints.MovedTo(tree.Text, document.Text) } };

    private Analysis<DocumentFindings> Fix(LintResult result, FixApplicability fixes)
    {
        var word = document.Word is { } read ? new WordFixes(document, read, fixes) : null;
        LintResult Keep(LintResult one) => word?.Keep(one) ?? one;
        result = Keep(result);
        var repaired = new FixApplier(tree => Keep(Analyze(tree)), fixes).Apply(result);
        ImmutableArray<DocumentError> notices = word?.Left(Analyze(repaired.Result.Outline.Tree)) is { } left ? [left] : [];
        if (repaired.Count == 0)
            return new() { Shown = [Show(result)], Notices = notices };
        if (request.ShowsDiff)
            return new() { Shown = [Show(result) with { FixedText = repaired.Result.Outline.Tree.Text, FixCount = repaired.Count }], Notices = notices };
        var map = document.Word?.Map;
        var error = word is null
            ? DocumentWriter.Write(document, repaired.Result.Outline.Tree.Text.ToString())
            : word.Write(repaired.Result.Outline.Tree.Text, request.FixMode, request.Clock.GetUtcNow(), out map);
        return error is not null
            ? new() { Shown = [Show(result)], Errors = [error], Notices = notices }
            : new() { Shown = [Show(repaired.Result) with { FixCount = repaired.Count, Word = map }], Notices = notices };
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
