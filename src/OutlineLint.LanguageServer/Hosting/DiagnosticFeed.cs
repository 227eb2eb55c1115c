using System.Collections.Immutable;
using OutlineLint.LanguageServer.Capabilities;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Keeps what the client shows fresh: each document is looked at as soon as it changes, and the client told.</summary>
internal sealed class DiagnosticFeed
{
    private readonly ServerSession _session;
    private readonly BackgroundAnalysis _analysis;

    public DiagnosticFeed(ServerSession session)
    {
        _session = session;
        _analysis = new(session.Find, Tell, (uri, exception) => session.Log(MessageType.Error, $"{uri}: {exception}"));
    }

    /// <summary>A document has changed.</summary>
    public void Refresh(string uri) => _analysis.Add(uri);

    /// <summary>What applies to documents has changed.</summary>
    public void RefreshAll()
    {
        foreach (var document in _session.Documents)
            Refresh(document.Uri);
    }

    /// <summary>A document is closed: what was said of it is taken back.</summary>
    public void Clear(string uri) => Publish(uri, version: null, []);

    private void Tell(DocumentSnapshot document)
    {
        if (!_session.Client.PullsDiagnostics)
            Publish(document.Uri, document.Version, new DiagnosticList(_session).Of(document));
        if (_session.Client.InitialSettings.OutlineView)
            _session.Connection.Notify("outlinelint/didChangeOutline", new(document.Uri, document.Version), LspJson.Default.OutlineChangedParams);
    }

    private void Publish(string uri, int? version, ImmutableArray<Diagnostic> diagnostics) =>
        _session.Connection.Notify("textDocument/publishDiagnostics", new(uri, version, diagnostics), LspJson.Default.PublishDiagnosticsParams);
}
