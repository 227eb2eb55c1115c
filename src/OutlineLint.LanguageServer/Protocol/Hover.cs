namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What is told about a place.</summary>
/// <param name="Contents">The text.</param>
/// <param name="Range">What it is about.</param>
internal sealed record Hover(MarkupContent Contents, Range Range);
