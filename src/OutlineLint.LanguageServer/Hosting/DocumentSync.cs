using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Follows the documents that the client has open.</summary>
internal sealed class DocumentSync(ServerSession session, DiagnosticFeed feed, Reconfiguration reconfiguration)
{
    /// <summary>Takes its methods.</summary>
    public void Register(HandlerTable handlers)
    {
        handlers.OnNotification("textDocument/didOpen", LspJson.Default.DidOpenParams, Open);
        handlers.OnNotification("textDocument/didChange", LspJson.Default.DidChangeParams, Change);
        handlers.OnNotification("textDocument/didClose", LspJson.Default.DocumentParams, Close);
        handlers.OnNotification("textDocument/didSave", Save);
    }

    private void Open(DidOpenParams opened)
    {
        // A client that watches no files may have changed a configuration since.
        if (!session.Client.WatchesFiles)
            session.Workspace.Forget();
        feed.Refresh(session.Open(opened.TextDocument).Uri);
        reconfiguration.Follow();
    }

    private void Change(DidChangeParams change)
    {
        if (session.Change(change) is { } document)
            feed.Refresh(document.Uri);
        else
            session.Log(MessageType.Warning, $"textDocument/didChange: {change.TextDocument.Uri} is not open");
    }

    private void Close(DocumentParams closed)
    {
        session.Close(closed.TextDocument.Uri);
        feed.Clear(closed.TextDocument.Uri);
        reconfiguration.Follow();
    }

    private void Save()
    {
        if (!session.Client.WatchesFiles)
            reconfiguration.Run();
    }
}
