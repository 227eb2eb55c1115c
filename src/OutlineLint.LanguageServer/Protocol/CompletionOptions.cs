using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>When completions are worth asking for.</summary>
/// <param name="TriggerCharacters">What begins a marker.</param>
internal sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters);
