namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Text for people.</summary>
/// <param name="Kind">Its format: markdown or plaintext.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);
