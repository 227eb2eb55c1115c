using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server does on command.</summary>
/// <param name="Commands">The names.</param>
internal sealed record ExecuteCommandOptions(ImmutableArray<string> Commands);
