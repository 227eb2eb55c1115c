using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Files have changed on disk.</summary>
/// <param name="Changes">Which.</param>
internal sealed record DidChangeWatchedFilesParams(ImmutableArray<FileEvent> Changes);
