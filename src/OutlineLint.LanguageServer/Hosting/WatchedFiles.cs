using System.Collections.Immutable;
using System.Text.Json;
using OutlineLint.Documents.Configuration;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Asks the client to watch the files that findings depend on: each .editorconfig, and by name the grammars and baselines that are in use.</summary>
internal sealed class WatchedFiles(ServerSession session)
{
    private const string RegistrationId = "files";
    private const string Method = "workspace/didChangeWatchedFiles";

    private ImmutableSortedSet<string> _paths = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    private bool _isRegistered;

    /// <summary>Whether a file is one of them.</summary>
    public bool Holds(string uri) =>
        DocumentUri.PathOf(uri) is { } path && (_paths.Contains(path) || Path.GetFileName(path) == ConfigurationReader.FileName);

    /// <summary>Looks which files the open documents depend on now.</summary>
    public void Update()
    {
        var paths = session.Documents.SelectMany(document => document.Context.SourcePaths).ToImmutableSortedSet(StringComparer.Ordinal);
        if (_isRegistered && paths.SetEquals(_paths))
            return;
        _paths = paths;
        if (session.Client.WatchesFiles)
            Register();
    }

    private void Register()
    {
        if (_isRegistered)
            _ = session.Connection.RequestAsync("client/unregisterCapability", new([new(RegistrationId, Method)]), LspJson.Default.UnregistrationParams);
        _isRegistered = true;
        var options = JsonSerializer.SerializeToElement(new([Any(ConfigurationReader.FileName), .. _paths.Select(Watch)]), LspJson.Default.WatchedFilesOptions);
        _ = session.Connection.RequestAsync("client/registerCapability", new([new(RegistrationId, Method) { RegisterOptions = options }]), LspJson.Default.RegistrationParams);
    }

    private static FileWatcher Any(string name) => new(TextOf($"**/{name}"));

    private FileWatcher Watch(string path) => new(session.Client.Capabilities.Workspace!.DidChangeWatchedFiles!.RelativePatternSupport
        ? JsonSerializer.SerializeToElement(new(DocumentUri.Of(Path.GetDirectoryName(path)!), Escape(Path.GetFileName(path))), LspJson.Default.RelativePattern)
        : TextOf(Escape(path)));

    private static JsonElement TextOf(string pattern) => JsonSerializer.SerializeToElement(pattern, LspJson.Default.String);

    /// <summary>A name may hold what means something else in a pattern: “讲话[定稿].grammar”.</summary>
    private static string Escape(string name) => string.Concat(name.Replace('\\', '/').Select(character => "*?[{".Contains(character) ? $"[{character}]" : character.ToString()));
}
