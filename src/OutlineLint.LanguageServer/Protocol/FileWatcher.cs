namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Files that the client watches.</summary>
/// <param name="GlobPattern">Their names.</param>
internal sealed record FileWatcher(string GlobPattern);
