using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A symbol in either of the protocol's shapes: with those below it, or alone with its document.</summary>
[JsonDerivedType(typeof(DocumentSymbol))]
[JsonDerivedType(typeof(SymbolInformation))]
internal abstract record Symbol
{
    /// <summary>What is shown.</summary>
    public required string Name { get; init; }

    /// <summary>Chooses the picture: one of LSP's symbol kinds.</summary>
    public required int Kind { get; init; }
}
