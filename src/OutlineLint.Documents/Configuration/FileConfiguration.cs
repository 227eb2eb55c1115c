using System.Collections.Immutable;
using OutlineLint.Grammar;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Documents.Configuration;

/// <summary>What applies to one file.</summary>
public sealed record FileConfiguration
{
    /// <summary>The .editorconfig files that count, the nearest last.</summary>
    public required ImmutableArray<ConfigFile> Files { get; init; }

    /// <summary>What they say for the file.</summary>
    public required LintSettings Settings { get; init; }

    /// <summary>The grammar that the file is read with.</summary>
    public SpeechGrammar Grammar { get; init; } = SpeechGrammar.Default;

    /// <summary>What is wrong with the configuration; empty when it can be used.</summary>
    public ImmutableArray<DocumentError> Errors { get; init; } = [];

    /// <summary>How a document is checked: the same on the command line, in an editor and on a page.</summary>
    /// <param name="kind">What kind of document it is; comments hide findings in Markdown only.</param>
    /// <param name="rules">The rules that are known.</param>
    /// <param name="selection">Which of them were named, or null for those of the profile.</param>
    public LintOptions OptionsFor(DocumentKind kind, RuleCatalog rules, RuleSelection? selection = null)
    {
        var options = new LintOptions { InfersProfile = true, ReadsSuppressions = kind == DocumentKind.Markdown };
        return Settings.Apply(selection is null ? options : options with { Selection = selection }, rules);
    }
}
