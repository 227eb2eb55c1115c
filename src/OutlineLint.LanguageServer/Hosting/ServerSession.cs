using System.Collections.Concurrent;
using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Capabilities.Symbols;
using OutlineLint.LanguageServer.Capabilities.Tokens;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>One client: what it can do, what it has set, which documents it has open.</summary>
internal sealed class ServerSession
{
    private readonly ConcurrentDictionary<string, DocumentSnapshot> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _languageIds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _failedRules = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private string? _chosenBaseline;

    public ServerSession(RpcConnection connection, ServerOptions options)
    {
        (Connection, Options, Workspace) = (connection, options, new(options.Rules));
        Linter = new(options.Rules.Rules, Report);
    }

    /// <summary>What the server was started with.</summary>
    public ServerOptions Options { get; }

    /// <summary>The way to the client.</summary>
    public RpcConnection Connection { get; }

    /// <summary>The client.</summary>
    public ClientProfile Client { get; private set; } = ClientProfile.Of(new());

    /// <summary>What it has set.</summary>
    public ServerSettings Settings { get; private set; } = new();

    /// <summary>Its folders.</summary>
    public SpeechWorkspace Workspace { get; }

    /// <summary>The language of what is said of no document.</summary>
    public MessageLanguage Language => SpeechWorkspace.LanguageOf(Settings.Language) ?? Client.Language;

    /// <summary>Runs the rules. One that throws is in the log, and the others are still heard.</summary>
    public Linter Linter { get; }

    /// <summary>Counts how often settings or configuration files have changed.</summary>
    public int Configuration { get; private set; }

    /// <summary>Does something between two messages, so that it finds the session in one state and leaves it in one.</summary>
    public void Between(Action action)
    {
        lock (_gate)
            action();
    }

    /// <summary>The speeches in its folders.</summary>
    public SpeechIndex Index { get; } = new();

    /// <summary>The semantic tokens that it shows.</summary>
    public ShownTokens ShownTokens { get; } = new();

    /// <summary>Every open document, as it is now.</summary>
    public IEnumerable<DocumentSnapshot> Documents => _documents.Values;

    /// <summary>An open document as it is now; null when it is not open.</summary>
    public DocumentSnapshot? Find(string uri) => _documents.GetValueOrDefault(uri);

    /// <summary>Takes note of the client.</summary>
    public void Begin(InitializeParams parameters)
    {
        Client = ClientProfile.Of(parameters);
        Settings = Client.InitialSettings;
        Workspace.Change(FoldersOf(parameters), []);
    }

    /// <summary>Takes new settings. The address of the pages of the rules is no setting that people make: it stays when it is not said again.</summary>
    public void Apply(ServerSettings settings) =>
        Settings = settings with
        {
            Documentation = settings.Documentation ?? Client.InitialSettings.Documentation,
            Baseline = settings.Baseline is { Length: > 0 } baseline ? baseline : _chosenBaseline,
        };

    /// <summary>Names the baseline for as long as the settings name none.</summary>
    public void ChooseBaseline(string name)
    {
        _chosenBaseline = name;
        Apply(Settings);
    }

    /// <summary>Reads every configuration anew.</summary>
    public void Reconfigure()
    {
        Configuration++;
        Workspace.Forget();
        foreach (var document in Documents)
            _documents[document.Uri] = document.In(ContextFor(document.Uri));
    }

    /// <summary>Takes in a document.</summary>
    public DocumentSnapshot Open(TextDocumentItem item)
    {
        _languageIds[item.Uri] = item.LanguageId;
        return _documents[item.Uri] = DocumentSnapshot.Open(item, Client.Encoding, ContextFor(item.Uri), Linter);
    }

    /// <summary>Changes a document; null when it is not open.</summary>
    public DocumentSnapshot? Change(DidChangeParams change) => Find(change.TextDocument.Uri) is { } document
        ? _documents[document.Uri] = document.Change(change.ContentChanges, change.TextDocument.Version ?? document.Version)
        : null;

    /// <summary>Lets a document go.</summary>
    public void Close(string uri)
    {
        _documents.TryRemove(uri, out _);
        _languageIds.TryRemove(uri, out _);
        ShownTokens.Forget(uri);
    }

    /// <summary>What applies to a document, open or not.</summary>
    public DocumentContext ContextFor(string uri) =>
        Workspace.ContextFor(uri, _languageIds.GetValueOrDefault(uri, "plaintext"), Settings, Client.Language);

    /// <summary>Shows the writer a line.</summary>
    public void Show(int type, string message) =>
        Connection.Notify("window/showMessage", new(type, message), LspJson.Default.MessageParams);

    /// <summary>Writes a line to the log.</summary>
    public void Log(int type, string message) =>
        Connection.Notify("window/logMessage", new(type, message), LspJson.Default.MessageParams);

    /// <summary>Once for each rule: it would throw again with each key that is pressed.</summary>
    private void Report(RuleFailure failure)
    {
        if (_failedRules.TryAdd(failure.Rule.Id, true))
            Log(MessageType.Error, $"{failure.Rule.Id} ({failure.Rule.Name}): {failure.Exception}");
    }

    private static ImmutableArray<WorkspaceFolder> FoldersOf(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { IsDefaultOrEmpty: false } folders)
            return folders;
        var root = parameters.RootUri ?? (parameters.RootPath is { Length: > 0 } path ? DocumentUri.Of(path) : null);
        return root is null ? [] : [new WorkspaceFolder(root, Name: null)];
    }
}
