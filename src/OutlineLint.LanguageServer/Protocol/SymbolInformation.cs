namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A symbol of a list: one place in one document.</summary>
internal sealed record SymbolInformation : Symbol
{
    /// <summary>Where it is.</summary>
    public required Location Location { get; init; }

    /// <summary>What it stands under, for people to read.</summary>
    public string? ContainerName { get; init; }
}
