namespace OutlineLint.LanguageServer.Workspace;

/// <summary>A speech on disk.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Uri">The same as an address.</param>
/// <param name="Stamp">Another one when the file has changed.</param>
internal sealed record SpeechFile(string Path, string Uri, string Stamp);
