using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Files that the client watches.</summary>
/// <param name="GlobPattern">Their names: a text, or a <see cref="RelativePattern"/>.</param>
internal sealed record FileWatcher(JsonElement GlobPattern);
