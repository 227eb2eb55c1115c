namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Something that may be written at a place.</summary>
internal sealed record CompletionItem
{
    /// <summary>What is shown.</summary>
    public required string Label { get; init; }

    /// <summary>What it is.</summary>
    public required string Detail { get; init; }

    /// <summary>Chooses the picture: one of LSP's completion kinds.</summary>
    public required int Kind { get; init; }

    /// <summary>What the items are sorted by.</summary>
    public required string SortText { get; init; }

    /// <summary>What the text between the start of the edit and the cursor is compared with.</summary>
    public required string FilterText { get; init; }

    /// <summary>Whether it is chosen at first.</summary>
    public bool? Preselect { get; init; }

    /// <summary>What it does to the line.</summary>
    public required TextEdit TextEdit { get; init; }
}
