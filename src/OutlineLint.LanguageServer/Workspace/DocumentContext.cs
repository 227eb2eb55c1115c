using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Grammar;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>What applies to a document besides its text.</summary>
internal sealed record DocumentContext
{
    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The grammar that it is read with.</summary>
    public SpeechGrammar Grammar { get; init; } = SpeechGrammar.Default;

    /// <summary>How it is checked.</summary>
    public LintOptions Options { get; init; } = LintOptions.Default;

    /// <summary>Whether it is checked at all.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>What was accepted in it; null when nothing was.</summary>
    public AcceptedFindings? Accepted { get; init; }

    /// <summary>Why it cannot be checked: a mistake in its configuration; null when it can.</summary>
    public DocumentError? Problem { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>The .editorconfig files that say so, the nearest last.</summary>
    public ImmutableArray<ConfigFile> ConfigFiles { get; init; } = [];

    /// <summary>The other files that it comes from, there or not: those configuration files by their full paths, the grammar, the baseline.</summary>
    public ImmutableArray<string> SourcePaths { get; init; } = [];
}
