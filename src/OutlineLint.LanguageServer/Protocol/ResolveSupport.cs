using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client asks for when it is needed.</summary>
/// <param name="Properties">The names of the properties.</param>
internal sealed record ResolveSupport(ImmutableArray<string> Properties);
