using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A document that the client hands over.</summary>
internal sealed record TextDocumentItem
{
    /// <summary>The document.</summary>
    public required string Uri { get; init; }

    /// <summary>What the client takes it for: plaintext, markdown.</summary>
    public required string LanguageId { get; init; }

    /// <summary>Grows with each change.</summary>
    public required int Version { get; init; }

    /// <summary>The whole text.</summary>
    [JsonConverter(typeof(AnyText))]
    public required string Text { get; init; }
}
