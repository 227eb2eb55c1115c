using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>A comment that hides findings: <c>&lt;!-- outlinelint-disable-next-line OL201: reason --&gt;</c>.</summary>
internal sealed record SuppressionComment
{
    /// <summary>What it does.</summary>
    public required SuppressionKind Kind { get; init; }

    /// <summary>The word that says so, with its place: <c>outlinelint-disable</c>.</summary>
    public required SuppressionWord Verb { get; init; }

    /// <summary>The whole comment.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The rules that it names; empty when it means all of them.</summary>
    public required ImmutableArray<SuppressionWord> Words { get; init; }

    /// <summary>Why; null when the comment does not say.</summary>
    public required string? Reason { get; init; }
}
