namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A stretch of a text that has a name.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">Where in it.</param>
internal sealed record Location(string Uri, Range Range);
