using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server does not want to be told any more.</summary>
/// <param name="Unregisterations">Each thing; the protocol spells the word so.</param>
internal sealed record UnregistrationParams(ImmutableArray<Registration> Unregisterations);
