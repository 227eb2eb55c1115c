namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server knows an action by.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that it was offered for.</param>
/// <param name="Range">The range that it was offered for.</param>
/// <param name="Id">Which of the actions of that range it is.</param>
internal sealed record CodeActionData(string Uri, int Version, Range Range, string Id);
