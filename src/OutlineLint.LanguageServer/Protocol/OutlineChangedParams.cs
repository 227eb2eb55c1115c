namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The outline of an open document was read anew.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that was read.</param>
internal sealed record OutlineChangedParams(string Uri, int Version);
