namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Asks how a section gets to another place (<c>outlinelint/moveSection</c>).</summary>
internal sealed record MoveSectionParams : IDocumentParams
{
    /// <inheritdoc/>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>Where the heading of the section begins.</summary>
    public required Position From { get; init; }

    /// <summary>Where the heading of the other section begins.</summary>
    public required Position Target { get; init; }

    /// <summary>before, after or inside.</summary>
    public required string Placement { get; init; }
}
