using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place in the outline of a document, with those below it.</summary>
internal sealed record DocumentSymbol : Symbol
{
    /// <summary>What is shown beside the name, in grey.</summary>
    public string? Detail { get; init; }

    /// <summary>All of it.</summary>
    public required Range Range { get; init; }

    /// <summary>Where the cursor goes.</summary>
    public required Range SelectionRange { get; init; }

    /// <summary>What stands below it.</summary>
    public ImmutableArray<DocumentSymbol>? Children { get; init; }
}
