using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Asks for settings.</summary>
/// <param name="Items">Which.</param>
internal sealed record ConfigurationParams(ImmutableArray<ConfigurationItem> Items);
