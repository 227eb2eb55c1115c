using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Findings.Sarif;

namespace OutlineLint.Cli.Checking;

/// <summary>What one run of <c>check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>The rules that are known.</summary>
    public required RuleCatalog Rules { get; init; }

    /// <summary>Which of them run.</summary>
    public required RuleSelection Selection { get; init; }

    /// <summary>The profile that was named; null when the configuration or the text decides.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The least severity that makes the run fail, or null when none does.</summary>
    public required RuleSeverity? FailOn { get; init; }

    /// <summary>The fixes to apply or to show; null when there are none.</summary>
    public FixApplicability? Fixes { get; init; }

    /// <summary>Whether the fixes are shown and not written.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>How fixes are written into Word documents.</summary>
    public WordFixMode FixMode { get; init; }

    /// <summary>What tells when they are made.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The copy of a Word document that gets comments; null when there is none.</summary>
    public AnnotatedCopy? Annotation { get; init; }

    /// <summary>What was accepted; null when nothing was.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The baseline file; null when there is none.</summary>
    public BaselineFile? BaselineFile { get; init; }

    /// <summary>Whether everything that is found goes to the baseline.</summary>
    public bool WritesBaseline { get; init; }

    /// <summary>The language of messages, unless the configuration has another.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Whether the language was named, so that the configuration has no say.</summary>
    public bool IsLanguageNamed { get; init; }

    /// <summary>The folder that names are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>How a baseline is written.</summary>
    public required FindingLayout Layout { get; init; }
}
