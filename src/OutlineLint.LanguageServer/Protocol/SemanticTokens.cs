using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The semantic tokens of a document or of a part of one.</summary>
/// <param name="ResultId">What a later request for changes names; null for a part.</param>
/// <param name="Data">Five numbers a token: lines from the token before, columns from it or from the start of the line, length, type, modifiers.</param>
internal sealed record SemanticTokens(string? ResultId, ImmutableArray<int> Data) : SemanticTokensAnswer;
