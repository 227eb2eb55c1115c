using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Which tags of a diagnostic a client shows.</summary>
/// <param name="ValueSet">Their numbers.</param>
internal sealed record TagSupport(ImmutableArray<int> ValueSet);
