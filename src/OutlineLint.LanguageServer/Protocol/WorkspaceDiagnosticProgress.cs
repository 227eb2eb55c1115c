using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A part of the findings in a workspace.</summary>
/// <param name="Token">What the client knows the parts by.</param>
/// <param name="Value">The part.</param>
internal sealed record WorkspaceDiagnosticProgress(JsonElement Token, WorkspaceDiagnosticReport Value);
