namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How symbols are given.</summary>
/// <param name="Label">What the tree is called where several are shown.</param>
internal sealed record SymbolOptions(string? Label = null);
