namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server says of itself.</summary>
/// <param name="Capabilities">What it can do.</param>
/// <param name="ServerInfo">Who it is.</param>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);
