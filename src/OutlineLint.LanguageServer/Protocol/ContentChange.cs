using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>One change of a text (LSP 3.17, “TextDocumentContentChangeEvent”).</summary>
internal sealed record ContentChange
{
    /// <summary>What is replaced; null for the whole text.</summary>
    public Range? Range { get; init; }

    /// <summary>What stands there now.</summary>
    [JsonConverter(typeof(AnyText))]
    public required string Text { get; init; }
}
