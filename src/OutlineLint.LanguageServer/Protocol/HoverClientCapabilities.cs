using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client shows what is told about a place.</summary>
/// <param name="ContentFormat">The formats that it takes, what it likes best first: markdown, plaintext.</param>
internal sealed record HoverClientCapabilities(ImmutableArray<string>? ContentFormat = null);
