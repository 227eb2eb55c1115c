namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What is accepted into the baseline.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Fingerprint">The finding; null for all of the document.</param>
internal sealed record AcceptArguments(string Uri, string? Fingerprint = null);
