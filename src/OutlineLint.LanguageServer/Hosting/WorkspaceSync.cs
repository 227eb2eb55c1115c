using System.Text.Json;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Follows the folders, the settings and the configuration files of the client.</summary>
internal sealed class WorkspaceSync(ServerSession session, DiagnosticFeed feed, Dispatcher dispatcher)
{
    private const string Section = "outlinelint";

    /// <summary>Where configurations, grammars and baselines are: a grammar and a baseline may have any name.</summary>
    private static readonly WatchedFilesOptions Watched = new([new("**/.editorconfig"), new("**/*.grammar"), new("**/*.sarif")]);

    /// <summary>Takes its methods.</summary>
    public void Register(HandlerTable handlers)
    {
        handlers.OnNotification("initialized", Begin);
        handlers.OnNotification("workspace/didChangeConfiguration", LspJson.Default.DidChangeConfigurationParams, Configure);
        handlers.OnNotification("workspace/didChangeWorkspaceFolders", LspJson.Default.DidChangeWorkspaceFoldersParams, Change);
        handlers.OnNotification("workspace/didChangeWatchedFiles", LspJson.Default.DidChangeWatchedFilesParams, _ => Refresh());
    }

    private void Begin()
    {
        var workspace = session.Client.Capabilities.Workspace;
        List<Registration> registrations = [];
        if (session.Client.WatchesFiles)
            registrations.Add(new("files", "workspace/didChangeWatchedFiles") { RegisterOptions = JsonSerializer.SerializeToElement(Watched, LspJson.Default.WatchedFilesOptions) });
        if (workspace?.DidChangeConfiguration?.IsSupported == true)
            registrations.Add(new("settings", "workspace/didChangeConfiguration") { RegisterOptions = JsonSerializer.SerializeToElement(new ConfigurationItem(Section), LspJson.Default.ConfigurationItem) });
        if (registrations.Count > 0)
            _ = session.Connection.RequestAsync("client/registerCapability", new([.. registrations]), LspJson.Default.RegistrationParams);
        if (workspace?.Configuration == true)
            _ = Pull();
    }

    private void Configure(DidChangeConfigurationParams change)
    {
        if (session.Client.Capabilities.Workspace?.Configuration == true)
            _ = Pull();
        else if (change.Settings is { ValueKind: JsonValueKind.Object } settings && settings.TryGetProperty(Section, out var section))
            Apply(section);
    }

    private async Task Pull()
    {
        var answer = await session.Connection.RequestAsync("workspace/configuration", new([new(Section)]), LspJson.Default.ConfigurationParams).ConfigureAwait(false);
        if (answer is { ValueKind: JsonValueKind.Array } sections && sections.GetArrayLength() > 0 && sections[0].ValueKind == JsonValueKind.Object)
            dispatcher.Between(() => Apply(sections[0]));
    }

    private void Apply(JsonElement section)
    {
        try
        {
            session.Apply(section.Deserialize(LspJson.Default.ServerSettings)!);
            feed.RefreshAll();
            AskAgain();
        }
        catch (JsonException exception)
        {
            session.Show(MessageType.Error, $"outlinelint: {exception.Message}");
        }
    }

    private void Change(DidChangeWorkspaceFoldersParams change)
    {
        session.Workspace.Change(change.Event.Added, change.Event.Removed);
        Refresh();
    }

    private void Refresh()
    {
        session.Reconfigure();
        feed.RefreshAll();
        AskAgain();
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
