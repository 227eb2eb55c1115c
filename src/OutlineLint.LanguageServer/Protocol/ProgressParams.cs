using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How far some work is.</summary>
/// <param name="Token">The name that the client knows the work by.</param>
/// <param name="Value">How far it is.</param>
internal sealed record ProgressParams(JsonElement Token, WorkDoneProgress Value);
