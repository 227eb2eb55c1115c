using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What has changed in the semantic tokens of a document.</summary>
/// <param name="ResultId">What the next request names.</param>
/// <param name="Edits">The changes.</param>
internal sealed record SemanticTokensDelta(string ResultId, ImmutableArray<SemanticTokensEdit> Edits) : SemanticTokensAnswer;
