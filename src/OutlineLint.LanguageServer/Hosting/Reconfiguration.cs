using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Carries news about settings and configuration files to everything that was made with the old ones.</summary>
internal sealed class Reconfiguration(ServerSession session, DiagnosticFeed feed)
{
    private readonly WatchedFiles _watched = new(session);
    private readonly ConfigurationFeed _configurations = new(session, feed);

    /// <summary>Whether a change of the file may change what is found in a document.</summary>
    public bool DependsOn(string uri) => _watched.Holds(uri);

    /// <summary>Takes new settings.</summary>
    public void Run(ServerSettings settings)
    {
        session.Apply(settings);
        Run();
    }

    /// <summary>Reads every configuration anew.</summary>
    public void Run()
    {
        session.Reconfigure();
        Follow();
        feed.RefreshAll();
        AskAgain();
    }

    /// <summary>Looks which configuration files count for the documents that are open now.</summary>
    public void Follow()
    {
        _watched.Update();
        _configurations.Publish();
    }

    /// <summary>What the client has asked for before may be another now.</summary>
    private void AskAgain()
    {
        var workspace = session.Client.Capabilities.Workspace;
        Ask("workspace/diagnostic/refresh", session.Client.PullsDiagnostics ? workspace?.Diagnostics : null);
        Ask("workspace/inlayHint/refresh", workspace?.InlayHint);
        Ask("workspace/codeLens/refresh", workspace?.CodeLens);
        Ask("workspace/semanticTokens/refresh", workspace?.SemanticTokens);
    }

    private void Ask(string method, RefreshSupport? support)
    {
        if (support?.IsSupported == true)
            _ = session.Connection.RequestAsync(method);
    }
}
