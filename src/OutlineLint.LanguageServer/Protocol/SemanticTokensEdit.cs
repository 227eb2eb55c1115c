using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A change of the numbers of semantic tokens.</summary>
/// <param name="Start">Where numbers go.</param>
/// <param name="DeleteCount">How many.</param>
/// <param name="Data">What comes in their place.</param>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, ImmutableArray<int> Data);
