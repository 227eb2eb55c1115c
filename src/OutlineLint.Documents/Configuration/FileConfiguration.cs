using System.Collections.Immutable;
using OutlineLint.Grammar;
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
}
