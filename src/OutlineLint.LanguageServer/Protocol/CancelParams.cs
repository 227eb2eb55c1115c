using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The client does not wait any more.</summary>
/// <param name="Id">The request.</param>
internal sealed record CancelParams(JsonElement Id);
