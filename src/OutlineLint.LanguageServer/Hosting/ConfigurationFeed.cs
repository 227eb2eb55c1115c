using OutlineLint.LanguageServer.Capabilities;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Tells the client what is wrong in the .editorconfig files that count for its open documents.</summary>
internal sealed class ConfigurationFeed(ServerSession session, DiagnosticFeed feed)
{
    private Dictionary<string, ConfigFile> _told = new(StringComparer.Ordinal);

    /// <summary>Says of each file what has not been said of it yet.</summary>
    public void Publish()
    {
        var files = session.Documents.SelectMany(document => document.Context.ConfigFiles).Where(file => file.IsRelevant)
            .DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var path in _told.Keys.Except(files.Keys, StringComparer.Ordinal))
            feed.Publish(DocumentUri.Of(path), version: null, []);
        foreach (var (path, file) in files)
        {
            if (_told.GetValueOrDefault(path) != file)
                feed.Publish(DocumentUri.Of(path), version: null, new DiagnosticList(session).Of(file));
        }

        _told = files;
    }
}
