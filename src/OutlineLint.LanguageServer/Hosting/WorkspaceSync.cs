using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Follows the folders and the files of the client.</summary>
internal sealed class WorkspaceSync(ServerSession session, Reconfiguration reconfiguration)
{
    /// <summary>Takes its methods.</summary>
    public void Register(HandlerTable handlers)
    {
        handlers.OnNotification("workspace/didChangeWorkspaceFolders", LspJson.Default.DidChangeWorkspaceFoldersParams, Change);
        handlers.OnNotification("workspace/didChangeWatchedFiles", LspJson.Default.DidChangeWatchedFilesParams, Change);
    }

    private void Change(DidChangeWorkspaceFoldersParams change)
    {
        session.Workspace.Change(change.Event.Added, change.Event.Removed);
        reconfiguration.Run();
    }

    private void Change(DidChangeWatchedFilesParams change)
    {
        if (change.Changes.Any(file => reconfiguration.DependsOn(file.Uri)))
            reconfiguration.Run();
    }
}
