using System.Collections.Immutable;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Running;

/// <summary>What came of one document.</summary>
/// <typeparam name="T">What is shown of a document.</typeparam>
internal sealed record Analysis<T>
    where T : class
{
    /// <summary>What is shown: one thing for the document, or none when something went wrong with it.</summary>
    public ImmutableArray<T> Shown { get; init; } = [];

    /// <summary>What went otherwise than one may expect, and is no mistake.</summary>
    public ImmutableArray<DocumentError> Notices { get; init; } = [];

    /// <summary>What went wrong.</summary>
    public ImmutableArray<DocumentError> Errors { get; init; } = [];
}
