namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A report that a client has.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Value">What the report is known by.</param>
internal sealed record PreviousResultId(string Uri, string Value);
