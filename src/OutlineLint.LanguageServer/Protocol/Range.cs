namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A stretch of text, its end exclusive (LSP 3.17, “Range”).</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Range(Position Start, Position End);
