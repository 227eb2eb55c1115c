namespace OutlineLint.Documents;

/// <summary>A document to be read.</summary>
/// <param name="FileName">The name that people see, with <c>/</c> between folders.</param>
/// <param name="Path">The full path, or null for standard input.</param>
/// <param name="IsNamed">Whether it was named itself, and not found in a folder or by a pattern.</param>
public sealed record DocumentSource(string FileName, string? Path, bool IsNamed = true);
