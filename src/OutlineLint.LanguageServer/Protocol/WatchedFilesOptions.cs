using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Which files the client watches for the server.</summary>
/// <param name="Watchers">Each pattern.</param>
internal sealed record WatchedFilesOptions(ImmutableArray<FileWatcher> Watchers);
