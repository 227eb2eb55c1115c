namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A file has changed on disk.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">1 made, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type);
