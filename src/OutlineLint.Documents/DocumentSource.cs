namespace OutlineLint.Documents;

/// <summary>A document to be read.</summary>
/// <param name="FileName">The name that people see, with <c>/</c> between folders.</param>
/// <param name="Path">The full path, or null for standard input.</param>
public sealed record DocumentSource(string FileName, string? Path);
