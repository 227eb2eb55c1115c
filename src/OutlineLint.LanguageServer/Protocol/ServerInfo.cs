namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Who the server is.</summary>
/// <param name="Name">The name of the program.</param>
/// <param name="Version">Its version.</param>
internal sealed record ServerInfo(string Name, string Version);
