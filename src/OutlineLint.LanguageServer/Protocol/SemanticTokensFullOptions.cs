namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How the semantic tokens of a whole document are given.</summary>
/// <param name="Delta">Whether it can be told what has changed.</param>
internal sealed record SemanticTokensFullOptions(bool Delta);
