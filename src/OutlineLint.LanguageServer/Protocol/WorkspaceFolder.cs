namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A folder that is open.</summary>
/// <param name="Uri">Where it is.</param>
/// <param name="Name">What the client calls it.</param>
internal sealed record WorkspaceFolder(string Uri, string? Name);
