using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Semantic tokens, all of them or what has changed.</summary>
[JsonDerivedType(typeof(SemanticTokens))]
[JsonDerivedType(typeof(SemanticTokensDelta))]
internal abstract record SemanticTokensAnswer;
