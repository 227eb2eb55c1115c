using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the numbers of semantic tokens mean.</summary>
/// <param name="TokenTypes">The names of the types, by number.</param>
/// <param name="TokenModifiers">The names of the modifiers, by bit.</param>
internal sealed record SemanticTokensLegend(ImmutableArray<string> TokenTypes, ImmutableArray<string> TokenModifiers);
