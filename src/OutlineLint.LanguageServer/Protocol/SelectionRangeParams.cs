using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Places whose surroundings are asked for.</summary>
internal sealed record SelectionRangeParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<Position> Positions { get; init; }
}
