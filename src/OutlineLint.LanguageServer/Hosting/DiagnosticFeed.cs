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
    public void Clear(string uri)
    {
        if (!_session.Client.PullsDiagnostics)
            Publish(uri, version: null, []);
    }

    /// <summary>Says what is found in a file, whichever way the client likes to hear of documents.</summary>
    /// <param name="uri">The file.</param>
    /// <param name="version">Its version; null for a file that is not open.</param>
    /// <param name="diagnostics">All that is found.</param>
    public void Publish(string uri, int? version, ImmutableArray<Diagnostic> diagnostics) =>
        _session.Connection.Notify("textDocument/publishDiagnostics", new(uri, version, diagnostics), LspJson.Default.PublishDiagnosticsParams);

    private void Tell(DocumentSnapshot document)
    {
        var diagnostics = _session.Client.PullsDiagnostics ? [] : new DiagnosticList(_session).Of(document);

        // Between two messages, so that nothing is said of a document behind the message that closes it.
        _session.Between(() =>
        {
            if (_session.Find(document.Uri) == document)
                Tell(document, diagnostics);
        });
    }

    private void Tell(DocumentSnapshot document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (!_session.Client.PullsDiagnostics)
            Publish(document.Uri, document.Version, diagnostics);
        if (_session.Client.InitialSettings.OutlineView)
            _session.Connection.Notify("outlinelint/didChangeOutline", new(document.Uri, document.Version), LspJson.Default.OutlineChangedParams);
    }
}
