using System.Collections.Immutable;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Documents.Configuration;

/// <summary>The .editorconfig files that count for a folder.</summary>
/// <param name="Files">The files, the nearest last.</param>
/// <param name="Errors">What is wrong with them.</param>
internal sealed record ConfigChain(ImmutableArray<ConfigFile> Files, ImmutableArray<DocumentError> Errors)
{
    public static ConfigChain Empty { get; } = new([], []);
}
