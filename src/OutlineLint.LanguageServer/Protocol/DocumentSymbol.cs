using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place in the outline of a document, with those below it.</summary>
internal sealed record DocumentSymbol
{
    /// <summary>What is shown.</summary>
    public required string Name { get; init; }

    /// <summary>What is shown beside it, in grey.</summary>
    public string? Detail { get; init; }

    /// <summary>Chooses the picture: one of LSP's symbol kinds.</summary>
    public required int Kind { get; init; }

    /// <summary>All of it.</summary>
    public required Range Range { get; init; }

    /// <summary>Where the cursor goes.</summary>
    public required Range SelectionRange { get; init; }

    /// <summary>What stands below it.</summary>
    public ImmutableArray<DocumentSymbol>? Children { get; init; }
}
