using System.Collections.Immutable;

namespace OutlineLint.Documents.Discovery;

/// <summary>What the paths of a command line stand for.</summary>
/// <param name="Sources">Every document, once, in the order of the paths.</param>
/// <param name="Errors">The paths that stand for nothing.</param>
public sealed record FoundDocuments(ImmutableArray<DocumentSource> Sources, ImmutableArray<DocumentError> Errors)
{
    /// <summary>Nothing.</summary>
    public static FoundDocuments None { get; } = new([], []);
}
